//! What a place in a document is called in a sentence.

use super::normalise::{Located, Source, is_null_only};
use crate::document::Pointer;

/// The name of the place, inside its operation: `Pet.name`, `request body items[]`, `query
/// parameter limit`.
pub(super) fn subject(source: &Source<'_>, pointer: &Pointer) -> String {
    let tokens: Vec<String> = pointer
        .as_str()
        .split('/')
        .skip(1)
        .map(|token| token.replace("~1", "/").replace("~0", "~"))
        .collect();
    let mut parts: Vec<String> = Vec::new();
    let mut path = String::new();
    let mut here = Pointer::root();
    let mut rest = tokens.iter().map(String::as_str);
    while let Some(token) = rest.next() {
        here = here.join(token);
        let mut take = |here: &mut Pointer| -> String {
            let next = rest.next().unwrap_or_default().to_owned();
            *here = here.join(&next);
            next
        };
        match token {
            "components" => {
                let kind = take(&mut here);
                let name = take(&mut here);
                match kind.as_str() {
                    "schemas" => path.push_str(&name),
                    "parameters" => parts.push(parameter(source, &here)),
                    "securitySchemes" => return format!("the security scheme `{name}`"),
                    "headers" => parts.push(format!("header `{name}`")),
                    _ => parts.push(format!("`{name}`")),
                }
            }
            "paths" | "webhooks" => {
                take(&mut here);
            }
            "callbacks" => {
                let name = take(&mut here);
                take(&mut here);
                parts.push(format!("callback `{name}`"));
            }
            "requestBody" => parts.push("request body".to_owned()),
            "responses" => parts.push(format!("response {}", take(&mut here))),
            "headers" => parts.push(format!("header `{}`", take(&mut here))),
            "content" => {
                let media_type = take(&mut here);
                if media_type != "application/json" {
                    parts.push(format!("({media_type})"));
                }
            }
            "parameters" => {
                take(&mut here);
                parts.push(parameter(source, &here));
            }
            "properties" => {
                let name = take(&mut here);
                if !path.is_empty() && !path.ends_with('.') {
                    path.push('.');
                }
                path.push_str(&name);
            }
            "items" => path.push_str("[]"),
            "prefixItems" => path.push_str(&format!("[{}]", take(&mut here))),
            "additionalProperties" => path.push_str("[*]"),
            "oneOf" | "anyOf" | "allOf" => {
                let is_choice = alternatives(source, &here) > 1;
                let number = take(&mut here);
                if is_choice {
                    path.push_str(&format!("({token} {number})"));
                }
            }
            "patternProperties" | "dependentSchemas" => {
                path.push_str(&format!("[{}]", take(&mut here)));
            }
            "if"
            | "then"
            | "else"
            | "not"
            | "contains"
            | "propertyNames"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "contentSchema" => path.push_str(&format!("({token})")),
            // The last word names a keyword of the schema, which the sentence tells.
            _ => {}
        }
    }
    if !path.is_empty() {
        parts.push(format!("`{path}`"));
    }
    if !parts.is_empty() {
        return parts.join(" ");
    }
    match tokens.first().map(String::as_str) {
        Some("paths" | "security") => "the operation".to_owned(),
        Some("webhooks") => "the message".to_owned(),
        _ => "the document".to_owned(),
    }
}

/// How many items of the list at `pointer` say more than `null`.
fn alternatives(source: &Source<'_>, pointer: &Pointer) -> usize {
    let items = source.at(pointer);
    items
        .iter()
        .flat_map(Located::items)
        .filter(|item| !is_null_only(item.value))
        .count()
}

fn parameter(source: &Source<'_>, pointer: &Pointer) -> String {
    let at = source.at(pointer).map(|at| source.resolve(at));
    let text = |name: &str| at.as_ref().and_then(|at| at.text(name)).unwrap_or("?");
    format!("{} parameter `{}`", text("in"), text("name"))
}
