//! The encodings of the parts of a form, as they apply: with their defaults.

use serde_json::{Value, json};

use super::comparer::{Call, Comparer};
use crate::normalise::{Located, Schema, Source, canonical};
use crate::rules::Rule;
use crate::value::quote;
use document::MediaType;
use document::schema::Keyword;

/// A media type and its object.
type Media<'m, 'a> = (&'m str, &'m Located<'a>);

impl<'a> Comparer<'_, 'a> {
    /// Compares the encodings of the properties that both forms have.
    pub(super) fn compare_encodings(
        &mut self,
        call: &Call,
        (name, old): Media<'_, 'a>,
        (new_name, new): Media<'_, 'a>,
        rule: &'static Rule,
    ) {
        let has_encoding = |at: &Located<'a>| at.value.get("encoding").is_some();
        let is_form = |name: &str| {
            let media_type = MediaType::parse(name);
            media_type.is_form() || media_type.main_type() == "multipart"
        };
        if !is_form(name) || !(has_encoding(old) || has_encoding(new)) {
            return;
        }
        let (Some(before), Some(after)) = (old.get("schema"), new.get("schema")) else {
            return;
        };
        let (before, after) = (self.old.flattened(&before), self.new.flattened(&after));
        for (property, was_at) in before.properties.iter() {
            let Some(is_at) = after.properties.get(property) else {
                continue;
            };
            let encodings = (written(old, property), written(new, property));
            // The schemas of the property are compared by themselves, and so is what they imply.
            if encodings.0.is_none() && encodings.1.is_none() {
                continue;
            }
            let was = effective(self.old, name, encodings.0.as_ref(), was_at);
            let is = effective(self.new, new_name, encodings.1.as_ref(), is_at);
            if canonical(&was) != canonical(&is) {
                let value = |at: Option<Located<'a>>| at.map(|at| at.value.clone());
                let was = (Some(old), value(encodings.0));
                let is = (Some(new), value(encodings.1));
                self.report_with(call, rule, was, is, quote(&property.as_str().into()));
            }
        }
    }
}

fn written<'a>(media: &Located<'a>, property: &str) -> Option<Located<'a>> {
    media.get("encoding")?.get(property)
}

/// Returns the encoding of a property with its defaults.
fn effective<'a>(
    source: &Source<'a>,
    form: &str,
    encoding: Option<&Located<'a>>,
    property: &Located<'a>,
) -> Value {
    let get = |name: &str| encoding.and_then(|at| at.value.get(name)).cloned();
    let schema = source.schema(property);
    let is_styled = ["style", "explode", "allowReserved"]
        .iter()
        .any(|name| get(name).is_some());
    // A multipart form with a style is serialized like a query parameter; without one, the content
    // type decides, as it does in a form without any of these keywords.
    if is_styled || MediaType::parse(form).is_form() && get("contentType").is_none() {
        let style = get("style").unwrap_or_else(|| "form".into());
        let explode = get("explode").unwrap_or_else(|| (style == "form").into());
        let is_scalar =
            schema.kinds.is_some() && !schema.accepts("array") && !schema.accepts("object");
        let explode = if is_scalar { Value::Null } else { explode };
        let reserved = get("allowReserved").unwrap_or_else(|| false.into());
        return json!({ "style": style, "explode": explode, "allowReserved": reserved });
    }
    let content_type = get("contentType").unwrap_or_else(|| content_type(source, &schema).into());
    json!({ "contentType": normalised(&content_type), "headers": headers(source, encoding) })
}

/// Returns the headers of a part, each with whether it is required and the hash of its schema.
fn headers<'a>(source: &Source<'a>, encoding: Option<&Located<'a>>) -> Value {
    let headers = encoding.and_then(|at| at.get("headers"));
    let headers = headers.iter().flat_map(Located::properties);
    headers
        // The content type states the media type.
        .filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"))
        .map(|(name, at)| {
            let header = source.resolve(at);
            let schema = header.get("schema").map(|at| source.shape(&at));
            let is_required = header.flag("required");
            (name.to_ascii_lowercase(), json!([is_required, schema]))
        })
        .collect()
}

/// Returns a list of content types without regard to spaces, case and order.
fn normalised(list: &Value) -> Value {
    let Some(list) = list.as_str() else {
        return list.clone();
    };
    let mut types: Vec<String> = list
        .split(',')
        .map(|it| MediaType::parse(it.trim()).to_string())
        .collect();
    types.sort();
    types.into()
}

/// Returns the content type of a property that has no encoding.
fn content_type<'a>(source: &Source<'a>, schema: &Schema<'a>) -> &'static str {
    let [kind] = schema.kinds.as_deref().unwrap_or_default() else {
        return "application/octet-stream";
    };
    match (kind.name.as_str(), kind.format.as_deref()) {
        ("object", _) => "application/json",
        ("array", _) => {
            let items = schema.get(Keyword::Items).map(|at| source.schema(at));
            let is_scalar = |it: &Schema<'a>| !it.accepts("array");
            match items.filter(|it| is_scalar(it)) {
                Some(items) => content_type(source, &items),
                None => "application/json",
            }
        }
        ("string", Some("binary")) => "application/octet-stream",
        ("string", _) if schema.get(Keyword::ContentEncoding).is_some() => {
            "application/octet-stream"
        }
        _ => "text/plain",
    }
}
