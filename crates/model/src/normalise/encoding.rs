//! The `encoding` of a form's properties.

use serde_json::{Map, Value};

use super::compose::follow;
use super::draft::{Draft, Media};
use super::rules::is_bytes;
use super::schema::{Origin, Schema as Normal, Shape};
use super::typed;
use crate::BodyKind;
use crate::report::Report;
use crate::{Encoding, Encodings, Format, Schema, SchemaKind};
use document::schema::Type;
use document::{MediaType, Pointer};

const RULE: &str = "encoding";

/// Reads how the properties of a form or of a multipart body are written, and notes in `report` what
/// the client does not support. The specification ignores `encoding` in other bodies.
pub fn read(media: &Media, kind: BodyKind, api: &Draft, report: &mut Report) -> Encodings {
    if !matches!(kind, BodyKind::Form | BodyKind::Multipart) {
        return Encodings::new();
    }
    let at = media.pointer.join(RULE);
    let mut encodings = Encodings::new();
    for (name, encoding) in &media.encoding {
        let at = at.join(name);
        let Some(encoding) = encoding.as_object() else {
            report.lost(&at, RULE, "not an object; left out");
            continue;
        };
        let found = match kind {
            BodyKind::Form => {
                headers(encoding, false, &at, report);
                of_form(encoding, &at, report)
            }
            _ => of_part(encoding, &property(media, name, api), &at, report),
        };
        if let Some(found) = found {
            encodings.insert(name.clone(), found);
        }
    }
    encodings
}

/// The headers of a part, which only a file can have. (`Content-Type` is described by `contentType`
/// and ignored here.)
fn headers(encoding: &Map<String, Value>, is_file: bool, at: &Pointer, report: &mut Report) {
    let headers = encoding.get("headers").and_then(Value::as_object);
    for name in headers.into_iter().flat_map(Map::keys) {
        let at = at.join("headers").join(name);
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        } else if is_file {
            let what = format!("header `{name}` of a file is set with `Part::header`");
            report.kept(&at, RULE, what);
        } else {
            report.lost(&at, RULE, format!("header `{name}` of a part is not sent"));
        }
    }
}

fn of_form(encoding: &Map<String, Value>, at: &Pointer, report: &mut Report) -> Option<Encoding> {
    if let Some(style) = style(encoding) {
        return Some(style);
    }
    let content_type = content_type(encoding, at, report)?;
    if MediaType::parse(&content_type).is_json() {
        return Some(Encoding::ContentType(content_type));
    }
    if content_type != "text/plain" {
        let what = format!("`{content_type}` inside a form; sent as text");
        report.lost(&at.join("contentType"), RULE, what);
    }
    None
}

/// The schema of what a property of a body holds, alone or in an array.
fn property(media: &Media, name: &str, api: &Draft) -> Schema {
    let whole = |schema: &Normal| match schema.referenced() {
        Some(target) => follow(api, target),
        None => schema.clone(),
    };
    let null = || {
        let kind = Some(Type::Null);
        let shape = Shape {
            kind,
            ..Shape::default()
        };
        Normal::new(shape, Origin::default())
    };
    let body = whole(&media.schema);
    let schema = body.property(name).map_or_else(null, whole);
    let items = schema.shape.items.as_deref().map(whole);
    typed::schema(&items.unwrap_or(schema), None)
}

/// Whether a part of this schema is a file. What has no type and is bytes by its content types is one
/// too.
pub fn is_file(schema: &Schema, content_types: &[&str]) -> bool {
    let bytes = !content_types.is_empty() && content_types.iter().all(|kind| is_bytes(kind));
    match &schema.kind {
        SchemaKind::String(string) => match string.format {
            Format::Binary => true,
            Format::Plain => bytes,
            _ => false,
        },
        SchemaKind::Any => bytes,
        _ => false,
    }
}

fn of_part(
    encoding: &Map<String, Value>,
    property: &Schema,
    at: &Pointer,
    report: &mut Report,
) -> Option<Encoding> {
    // The specification has a style override the content type.
    let found = match style(encoding) {
        Some(style) => Some(style),
        None => of_typed_part(encoding, property, at, report),
    };
    let is_file = is_file(property, &Encoding::content_types(found.as_ref()));
    headers(encoding, is_file, at, report);
    if is_file && matches!(found, Some(Encoding::Style { .. })) {
        report.lost(at, RULE, "the style of a file; it is sent as it is");
        return None;
    }
    found
}

fn of_typed_part(
    encoding: &Map<String, Value>,
    property: &Schema,
    at: &Pointer,
    report: &mut Report,
) -> Option<Encoding> {
    let content_type = content_type(encoding, at, report)?;
    let mut types = content_type.split(',').map(MediaType::parse);
    let written = |kind: MediaType| kind.is_json() || kind.is_text();
    let is_object = matches!(property.kind, SchemaKind::Object(_) | SchemaKind::Map(_));
    if is_object && !types.any(written) {
        let what = format!("objects as `{content_type}`; sent as JSON");
        report.lost(&at.join("contentType"), RULE, what);
        return None;
    }
    Some(Encoding::ContentType(content_type))
}

/// A style, where one of its keywords is given.
fn style(encoding: &Map<String, Value>) -> Option<Encoding> {
    let flag = |keyword: &str| encoding.get(keyword).and_then(Value::as_bool);
    let style = encoding.get("style").and_then(Value::as_str);
    let (explode, allow_reserved) = (flag("explode"), flag("allowReserved"));
    if style.is_none() && explode.is_none() && allow_reserved.is_none() {
        return None;
    }
    let style = style.unwrap_or("form").to_owned();
    Some(Encoding::Style {
        explode: explode.unwrap_or(style == "form"),
        allow_reserved: allow_reserved == Some(true),
        style,
    })
}

/// One media type or several, in lower case.
fn content_type(
    encoding: &Map<String, Value>,
    at: &Pointer,
    report: &mut Report,
) -> Option<String> {
    let stated = encoding.get("contentType")?;
    let text = stated.as_str().unwrap_or_default().to_lowercase();
    let token = |text: &str| {
        let sign = |c: char| c.is_ascii_alphanumeric() || "!#$&^_.+-*".contains(c);
        !text.is_empty() && text.chars().all(sign)
    };
    let is_media_type = |text: &str| {
        let essence = text.split(';').next().unwrap_or_default().trim();
        let parts = essence.split_once('/');
        parts.is_some_and(|(kind, rest)| token(kind) && token(rest))
    };
    if !text.is_ascii() || !text.split(',').all(is_media_type) {
        let what = format!(
            "{} is not a media type; left out",
            super::rules::snippet(stated)
        );
        report.lost(&at.join("contentType"), RULE, what);
        return None;
    }
    Some(text)
}
