//! Request bodies: the media type that is sent, and how.

use super::draft::{Draft, DraftBody, Media};
use super::responses::report_unused_schema;
use super::{encoding, typed};
use crate::report::Report;
use crate::{Body, BodyKind, Encodings};
use document::MediaType;
use document::schema::Type;

/// How a body is written. A schema under `*/*` that describes more than a string is that of JSON, as in
/// a response.
pub fn body_kind(media: &Media) -> BodyKind {
    let media_type = MediaType::parse(&media.media_type);
    let is_any = || media.schema.is_any() || media.schema.shape.kind == Some(Type::String);
    match () {
        () if media_type.essence() == "*/*" && !is_any() => BodyKind::Json,
        () if media_type.is_json() => BodyKind::Json,
        () if media_type.is_form() => BodyKind::Form,
        () if media_type.is_multipart_form() => BodyKind::Multipart,
        () if media_type.main_type() == "text" => BodyKind::Text,
        () => BodyKind::Bytes,
    }
}

/// The preferred media type of a body.
pub fn choose(media: &[Media]) -> Option<(BodyKind, &Media)> {
    let rank = |kind| match kind {
        BodyKind::Json => 0,
        BodyKind::Multipart => 1,
        BodyKind::Form => 2,
        BodyKind::Text => 3,
        BodyKind::Bytes => 4,
    };
    let kinds = media.iter().map(|media| (body_kind(media), media));
    kinds.min_by_key(|(kind, _)| rank(*kind))
}

/// The body of an operation as it is sent.
pub fn body(body: &DraftBody, method: &str, api: &Draft, report: &mut Report) -> Option<Body> {
    let (mut kind, chosen) = choose(&body.media)?;
    for other in &body.media {
        if other.media_type != chosen.media_type {
            let what = format!(
                "`{}` is sent; `{}` is not",
                chosen.media_type, other.media_type
            );
            report.lost(&other.pointer, "request-media-type", what);
        }
    }
    let schema = typed::schema(&chosen.schema, None);
    if kind == BodyKind::Multipart && schema.reference().is_none() {
        // Only an object has parts.
        report.lost(
            &chosen.pointer,
            "multipart",
            "no object; the body is sent as bytes",
        );
        kind = BodyKind::Bytes;
    }
    if kind == BodyKind::Json && schema.is_binary() {
        kind = BodyKind::Bytes;
    }
    if matches!(kind, BodyKind::Bytes | BodyKind::Text) {
        report_unused_schema(chosen, api, report);
    }
    let media_type = match MediaType::parse(&chosen.media_type).essence() {
        "*/*" | "application/*" if kind == BodyKind::Json => "application/json".to_owned(),
        "*/*" | "application/*" => "application/octet-stream".to_owned(),
        "text/*" => "text/plain".to_owned(),
        _ => chosen.media_type.clone(),
    };
    if !matches!(kind, BodyKind::Bytes | BodyKind::Text) && chosen.schema.is_empty() {
        report.untyped(chosen.schema.at(), "the body has no schema");
    }
    if method == "get" || method == "head" {
        report.kept(
            &body.pointer,
            "request-body",
            "a body on a method that seldom has one",
        );
    }
    let encoding = match kind {
        BodyKind::Form => encoding::read(chosen, kind, api, report),
        // That of a multipart body is its type's.
        _ => Encodings::new(),
    };
    Some(Body {
        kind,
        is_range: MediaType::parse(&chosen.media_type).is_range() && kind != BodyKind::Json,
        media_type,
        required: body.required,
        schema,
        description: body.description.clone(),
        encoding,
    })
}
