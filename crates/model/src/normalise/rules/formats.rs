//! Formats and patterns of strings and numbers.

use super::place::Place;
use super::strings::take_constraints;
use document::schema::{Schema, Type};
use document::{PatternError, bounded_pattern};

/// 3.1's `contentEncoding` and `contentMediaType` are `format` in 3.0.
pub fn content_encoding(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let encoding = schema.strings.content_encoding.as_deref();
    let format = match (encoding, &schema.strings.content_media_type) {
        (Some("base64" | "base64url"), _) => "byte",
        // Text and JSON inside a string are strings.
        (None, Some(media_type)) if is_bytes(media_type) => "binary",
        _ => return,
    };
    schema.strings.content_encoding = None;
    schema.strings.content_media_type = None;
    if schema.values.format.is_none() {
        schema.values.format = Some(format.to_owned());
        let what = format!("format `{format}`");
        place.report.kept(&place.at, "content-encoding", what);
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

/// Removes a pattern that cannot be checked in bounded time. Its JSON Schema states one that is valid.
pub fn pattern(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let Some(pattern) = &schema.strings.pattern else {
        return;
    };
    let Err(error) = bounded_pattern(pattern) else {
        return;
    };
    let what = format!("`{pattern}` is left to the server to check: {error}");
    place.lost("pattern", "pattern", what);
    let pattern = schema.strings.pattern.take();
    if !matches!(error, PatternError::Invalid(_)) {
        place.leave_unchecked("pattern", pattern.into());
    }
}

/// Formats of integers that have a Rust type, besides all others that begin as they do.
const INTEGERS: [&str; 2] = ["int", "uint"];
/// Formats of numbers that have a Rust type.
const NUMBERS: [&str; 2] = ["float", "double"];
/// Formats of strings whose types check the values.
const CHECKED: [&str; 6] = ["date", "date-time", "uuid", "ipv4", "ipv6", "ip"];
/// Formats of strings that have a type of their own which holds any string.
const HELD: [&str; 3] = ["binary", "byte", "password"];

/// Removes a format that has no Rust type; the string stays as it is.
pub fn unknown(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let Some(format) = schema.values.format.clone() else {
        return;
    };
    let kind = schema.kind();
    let is_scalar = matches!(kind, Some(Type::String | Type::Integer | Type::Number));
    if is_scalar && place.formats.contains(&format) {
        return;
    }
    let has_type = match kind {
        Some(Type::String) => CHECKED.contains(&&*format) || HELD.contains(&&*format),
        Some(Type::Integer) => INTEGERS.iter().any(|start| format.starts_with(start)),
        Some(Type::Number) => NUMBERS.contains(&&*format),
        Some(Type::Null | Type::Boolean | Type::Array | Type::Object) | None => false,
    };
    if !has_type {
        schema.values.format = None;
        let kind = kind.map_or("", Type::name);
        let what = format!("`{format}` has no Rust type; a plain {kind}");
        place.kept("format", "format", what);
        place.leave_unchecked("format", format.into());
        return;
    }
    // Dates and the like are checked by their types; a length beside them adds nothing.
    if CHECKED.contains(&&*format) {
        for (keyword, value) in take_constraints(schema) {
            place.leave_unchecked(keyword, value);
            place.kept(keyword, "format", format!("the type of `{format}` decides"));
        }
    }
}
