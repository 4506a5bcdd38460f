//! Parses and checks an overlay, independently of the document.

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;
use serde_saphyr::Spanned;

use super::{Action, Change, Overlay, OverlayError, Query};
use crate::parse::{parse_tree, yaml_message, yaml_options};

const OVERLAY_FIELDS: [&str; 4] = ["overlay", "info", "extends", "actions"];
const ACTION_FIELDS: [&str; 5] = ["target", "description", "update", "remove", "copy"];

#[derive(Deserialize)]
struct Document {
    overlay: Spanned<String>,
    info: Info,
    #[serde(default)]
    actions: Vec<RawAction>,
}

#[derive(Deserialize)]
struct Info {
    title: String,
    #[serde(rename = "version")]
    _version: String,
}

#[derive(Deserialize)]
struct RawAction {
    target: Spanned<String>,
    description: Option<String>,
    update: Option<Value>,
    copy: Option<Spanned<String>>,
    #[serde(default)]
    remove: bool,
}

pub(super) fn parse(text: &str, origin: &str) -> Result<Overlay, OverlayError> {
    let invalid = |line: u64, message: String| OverlayError::Invalid {
        origin: origin.to_owned(),
        line,
        message,
    };
    let document: Document = serde_saphyr::from_str_with_options(text, yaml_options(text))
        .map_err(|error| {
            let line = error.location().map_or(1, |at| at.line());
            let message = yaml_message(&error);
            invalid(line, format!("not an overlay: {message}"))
        })?;
    let version = &document.overlay.value;
    if !["1.0.", "1.1."]
        .iter()
        .any(|minor| version.starts_with(minor))
    {
        return Err(invalid(
            document.overlay.referenced.line(),
            format!("overlay version `{version}` is not supported; use 1.0.x or 1.1.x"),
        ));
    }
    let tree = parse_tree(text, origin).map_err(|error| invalid(1, error.to_string()))?;
    if let Some(field) = unknown_field(&tree, &OVERLAY_FIELDS) {
        return Err(invalid(1, format!("an overlay has no field `{field}`")));
    }

    let mut actions = Vec::with_capacity(document.actions.len());
    for (index, raw) in document.actions.into_iter().enumerate() {
        let number = index + 1;
        let line = raw.target.referenced.line();
        let refuse = |message: String| invalid(line, format!("action {number}: {message}"));
        if let Some(field) = unknown_field(&tree["actions"][index], &ACTION_FIELDS) {
            return Err(refuse(format!("an action has no field `{field}`")));
        }
        let description = raw.description.unwrap_or_default().trim().to_owned();
        if description.is_empty() {
            return Err(refuse(
                "add a `description` that states why it is needed".to_owned(),
            ));
        }
        let change = match (raw.update, raw.copy, raw.remove) {
            (Some(value), None, false) => Change::Update(value),
            (None, Some(source), false) => Change::Copy(query(source.value).map_err(&refuse)?),
            (None, None, true) => Change::Remove,
            (None, None, false) => {
                return Err(refuse(
                    "add one of `update`, `copy` and `remove: true`".to_owned(),
                ));
            }
            _ => {
                return Err(refuse(
                    "`update`, `copy` and `remove` exclude each other".to_owned(),
                ));
            }
        };
        actions.push(Action {
            number,
            line,
            description,
            target: query(raw.target.value).map_err(&refuse)?,
            change,
        });
    }
    Ok(Overlay {
        origin: origin.to_owned(),
        title: document.info.title,
        actions,
    })
}

fn query(text: String) -> Result<Query, String> {
    match JsonPath::parse(&text) {
        Ok(path) => Ok(Query { text, path }),
        Err(error) => Err(format!("`{text}` is not JSONPath (RFC 9535): {error}")),
    }
}

/// The first field that is neither in the specification nor an extension.
fn unknown_field<'a>(value: &'a Value, known: &[&str]) -> Option<&'a str> {
    value
        .as_object()?
        .keys()
        .map(String::as_str)
        .find(|field| !known.contains(field) && !field.starts_with("x-"))
}
