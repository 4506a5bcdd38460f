//! Formats and patterns of strings and numbers.

use serde_json::Value;

use super::place::Place;
use crate::normalise::schema::{Schema, leave_unchecked};
use document::keywords::STRING_CONSTRAINTS;

/// 3.1's `contentEncoding` and `contentMediaType` are `format` in 3.0.
pub fn content_encoding(schema: &mut Schema, place: &mut Place<'_>) {
    let encoding = schema.shift_remove("contentEncoding");
    let media_type = schema.shift_remove("contentMediaType");
    schema.shift_remove("contentSchema");
    let format = match (encoding.as_ref().and_then(Value::as_str), &media_type) {
        (Some("base64" | "base64url"), _) => "byte",
        // Text and JSON inside a string are strings.
        (None, Some(Value::String(kind))) if is_bytes(kind) => "binary",
        _ => return,
    };
    if !schema.contains_key("format") {
        schema.insert("format".to_owned(), format.into());
        place
            .report
            .kept(place.at, "content-encoding", format!("format `{format}`"));
    }
}

/// Whether this media type is not text.
pub fn is_bytes(media_type: &str) -> bool {
    let end = media_type.find(';').unwrap_or(media_type.len());
    let essence = media_type[..end].trim().to_lowercase();
    let texts = ["json", "xml", "yaml", "x-www-form-urlencoded"];
    essence.contains('/')
        && !essence.starts_with("text/")
        && !texts.iter().any(|end| essence.ends_with(end))
}

/// Removes a pattern that the regular expression engine does not accept.
pub fn pattern(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(pattern) = schema.get("pattern").and_then(Value::as_str) else {
        return;
    };
    if let Err(error) = regress::Regex::new(pattern) {
        let what = format!("`{pattern}` is not a valid ECMAScript pattern ({error}); not checked");
        place
            .report
            .lost(&place.at.join("pattern"), "pattern", what);
        schema.shift_remove("pattern");
    }
}

/// Formats that have a Rust type of their own.
const TYPED: &[&str] = &[
    "date",
    "date-time",
    "uuid",
    "ipv4",
    "ipv6",
    "ip",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "double",
    "binary",
    "byte",
    "password",
];

/// Removes a format that has no Rust type; the string stays as it is.
pub fn unknown(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(format) = schema
        .get("format")
        .and_then(Value::as_str)
        .map(str::to_owned)
    else {
        return;
    };
    let kind = schema
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    if place.formats.contains(&format) && ["string", "integer", "number"].contains(&kind.as_str()) {
        return;
    }
    let numeric = format.starts_with("int")
        || format.starts_with("uint")
        || format == "float"
        || format == "double";
    let fits = match kind.as_str() {
        "string" => TYPED.contains(&format.as_str()) && !numeric,
        "integer" => numeric && format != "float" && format != "double",
        "number" => format == "float" || format == "double",
        _ => false,
    };
    if !fits {
        schema.shift_remove("format");
        place.report.kept(
            &place.at.join("format"),
            "format",
            format!("`{format}` has no Rust type; a plain {kind}"),
        );
        leave_unchecked(schema, "format", format.into());
        return;
    }
    // Dates and the like are checked by their types; a length beside them adds nothing.
    if kind == "string" && !["password", "byte", "binary"].contains(&format.as_str()) {
        for keyword in STRING_CONSTRAINTS {
            if let Some(value) = schema.shift_remove(keyword) {
                leave_unchecked(schema, keyword, value);
                place.report.kept(
                    &place.at.join(keyword),
                    "format",
                    format!("the type of `{format}` decides"),
                );
            }
        }
    }
}
