//! Responses: what an operation returns for each status, and the media types that it can be asked for.

use std::collections::BTreeMap;

use super::draft::{Draft, DraftOperation, DraftResponse, Media};
use super::operation_ids;
use super::schema::Schema as Normal;
use super::typed;
use crate::names::{Taken, pascal, snake};
use crate::recorded::Recorded;
use crate::report::Report;
use crate::{
    Alternative, Combined, Content, Outcome, Response, Responses, Schema, SchemaKind, Status,
};
use document::MediaType;
use document::schema::Type;

/// Plans the responses of an operation. `names` are those of the response enums so far. The error type
/// stays what it is by the record, which gets it where it has none.
pub fn complete(
    operation: &DraftOperation,
    api: &Draft,
    names: &mut Taken,
    record: &mut Recorded,
    report: &mut Report,
) -> Responses {
    let base = pascal(&operation.operation.name);
    let (success, mut error) = responses(operation, None);
    let location = operation_ids::location(operation);
    if let Some(statuses) = record.errors.get(&location) {
        keep_type(&mut error, statuses, operation, report);
    }
    let statuses: Vec<String> = error.iter().map(|response| response.status.key()).collect();
    record.errors.insert(location, statuses.join(" "));
    let mut planned = Responses {
        success: outcome(success, &format!("{base}Success"), names),
        error: outcome(error, &format!("{base}Failure"), names),
        alternatives: Vec::new(),
    };
    let alternatives = alternatives(operation, &planned.success, report);
    for (method, media_type) in alternatives {
        let (success, _) = responses(operation, Some(&media_type));
        let name = pascal(method.strip_prefix("send_").unwrap_or(&method));
        planned.alternatives.push(Alternative {
            success: outcome(success, &format!("{base}{name}Success"), names),
            method,
            media_type,
        });
    }
    untyped(operation, &planned, report);
    unused_schemas(operation, &planned, api, report);
    planned
}

/// The responses of success and those of errors. Each has the preferred media type where the document
/// describes that, else the one that says most.
fn responses(
    operation: &DraftOperation,
    preferred: Option<&str>,
) -> (Vec<Response>, Vec<Response>) {
    let (mut success, mut error) = (Vec::new(), Vec::new());
    let is_described = |response: &DraftResponse| response.status.is_success();
    let has_success = operation.responses.iter().any(is_described);
    for response in &operation.responses {
        let chosen = choose(operation, response, preferred);
        let planned = |is_error: bool| Response {
            status: response.status,
            content: chosen.map_or(Content::Empty, |media| content(media, is_error)),
            media_type: chosen.map(|media| media.media_type.clone()),
            variant: variant(response.status),
        };
        match response.status {
            // A default beside a success is for errors; alone it is for both.
            Status::Default => {
                if !has_success {
                    success.push(Response {
                        status: Status::Range(2),
                        ..planned(false)
                    });
                }
                error.push(planned(true));
            }
            status if status.is_success() => success.push(planned(false)),
            _ => error.push(planned(true)),
        }
    }
    if success.is_empty() {
        // The document does not describe success, so its body is not read.
        success.push(Response {
            status: Status::Range(2),
            content: Content::Empty,
            media_type: None,
            variant: variant(Status::Range(2)),
        });
    }
    (success, error)
}

/// Leaves out the error responses that would change the type of the error, which those of the recorded
/// `statuses` make: they are unexpected responses, as they were before the document described them.
fn keep_type(
    error: &mut Vec<Response>,
    statuses: &str,
    operation: &DraftOperation,
    report: &mut Report,
) {
    let is_recorded = |response: &Response| {
        let key = response.status.key();
        statuses.split_whitespace().any(|status| status == key)
    };
    let (recorded, new): (Vec<_>, Vec<_>) =
        std::mem::take(error).into_iter().partition(is_recorded);
    *error = recorded;
    let kinds = kinds(error);
    // An enum has one more variant. Without the responses that made the type there is none to keep.
    let is_free = combination(&kinds) == Combination::Several
        || (kinds.is_empty() && !statuses.trim().is_empty());
    let kinds: Vec<Content> = kinds.into_iter().cloned().collect();
    for response in new {
        let fits = if kinds.is_empty() {
            response.content == Content::Empty
        } else {
            kinds.iter().any(|kind| same(kind, &response.content))
        };
        if is_free || fits {
            error.push(response);
            continue;
        }
        let status = response.status.key();
        let at = operation.operation.pointer.join("responses").join(&status);
        let what = format!(
            "the error response {status} would change the error type, and names.toml records that of \
             `{statuses}`; remove the line from `[errors]` to give it a type"
        );
        report.lost(&at, "recorded-errors", what);
    }
    error.sort_by_key(|response| response.status);
}

/// The media types of a response; none where its status or the method allows no body.
fn media<'a>(operation: &DraftOperation, response: &'a DraftResponse) -> &'a [Media] {
    let has_no_body = operation.operation.method == "head"
        || matches!(response.status, Status::Code(204 | 205 | 304 | 100..=199));
    if has_no_body { &[] } else { &response.media }
}

fn choose<'a>(
    operation: &DraftOperation,
    response: &'a DraftResponse,
    preferred: Option<&str>,
) -> Option<&'a Media> {
    let media = media(operation, response);
    let is_preferred = |media: &&Media| Some(essence(&media.media_type).as_str()) == preferred;
    let rank = |media: &&Media| match kind(media) {
        MediaKind::Json | MediaKind::AnyText => 0,
        MediaKind::Items => 1,
        MediaKind::Bytes => 2,
        MediaKind::Text => 3,
        MediaKind::Events => 4,
    };
    media
        .iter()
        .find(is_preferred)
        .or_else(|| media.iter().min_by_key(rank))
}

/// How the body of a media type is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum MediaKind {
    Json,
    /// A string, as JSON or as text: the response states which.
    AnyText,
    Items,
    Events,
    Text,
    Bytes,
}

fn is_string(schema: &Normal) -> bool {
    schema.shape.kind == Some(Type::String) && schema.shape.format.is_none()
}

fn kind(media: &Media) -> MediaKind {
    let is_described = !media.schema.is_empty();
    let media_type = MediaType::parse(&media.media_type);
    match media_type.essence() {
        _ if media_type.is_event_stream() => MediaKind::Events,
        _ if media_type.is_json_lines() && is_described => MediaKind::Items,
        _ if media_type.is_json_lines() => MediaKind::Text,
        _ if media_type.is_json() => MediaKind::Json,
        "*/*" if is_string(&media.schema) => MediaKind::AnyText,
        "*/*" if is_described => MediaKind::Json,
        _ if media_type.is_text() => MediaKind::Text,
        _ => MediaKind::Bytes,
    }
}

/// What the body of a media type holds. An error is always read whole.
fn content(media: &Media, is_error: bool) -> Content {
    let schema = typed::schema(&media.schema, None);
    match kind(media) {
        MediaKind::Json if schema.is_binary() => Content::Bytes,
        MediaKind::Json => Content::Json(Box::new(schema)),
        MediaKind::AnyText => Content::AnyText,
        MediaKind::Items | MediaKind::Events | MediaKind::Text if is_error => Content::Text,
        MediaKind::Items => Content::Items(Box::new(item(schema))),
        MediaKind::Events => {
            let item = item(schema);
            let is_text = item.is_any() || item.string().is_some();
            Content::Events((!is_text).then(|| Box::new(item)))
        }
        MediaKind::Text => Content::Text,
        MediaKind::Bytes => Content::Bytes,
    }
}

/// The schema of an item: that of the items where the schema describes the stream as an array.
fn item(schema: Schema) -> Schema {
    match schema.kind {
        SchemaKind::Array(items) => *items,
        _ => schema,
    }
}

/// The media types of success beside the chosen ones, each with the name of the method that asks for it.
fn alternatives(
    operation: &DraftOperation,
    success: &Outcome,
    report: &mut Report,
) -> Vec<(String, String)> {
    let value = success
        .responses
        .iter()
        .find_map(|response| match &response.content {
            Content::Json(schema) => Some(schema),
            _ => None,
        });
    let mut found: Vec<&Media> = Vec::new();
    for response in &operation.responses {
        let chosen = choose(operation, response, None);
        let chosen = chosen.map(|media| essence(&media.media_type));
        for media in media(operation, response) {
            let essence_of = essence(&media.media_type);
            let is_known = |known: &&Media| essence(&known.media_type) == essence_of;
            if chosen.as_ref() == Some(&essence_of) || found.iter().any(is_known) {
                continue;
            }
            let is_success = response.status.is_success()
                || (response.status == Status::Default && !has_success(operation));
            let schema = typed::schema(&media.schema, None);
            let is_same = matches!(kind(media), MediaKind::Json | MediaKind::Text)
                && value.is_some_and(|value| !schema.is_any() && value.is_same_type(&schema));
            if !is_success {
                let what = format!("an error of `{}` is not asked for", media.media_type);
                report.lost(&media.pointer, "response-media-type", what);
            } else if is_same {
                let what = format!("`{}` holds the same value as JSON", media.media_type);
                report.kept(&media.pointer, "response-media-type", what);
            } else {
                found.push(media);
            }
        }
    }
    let main = success
        .responses
        .iter()
        .find(|response| response.content != Content::Empty);
    names(&found, main.map(|response| &response.content))
}

fn has_success(operation: &DraftOperation) -> bool {
    let mut responses = operation.responses.iter();
    responses.any(|response| response.status.is_success())
}

/// The name of the method of each media type: by its kind where no other has that kind, else by its
/// subtype.
fn names(found: &[&Media], main: Option<&Content>) -> Vec<(String, String)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let main = match main {
        Some(Content::Json(_)) => "json",
        Some(Content::Items(_)) => "items",
        Some(Content::Events(_)) => "events",
        Some(Content::Text | Content::AnyText) => "text",
        Some(Content::Bytes) => "bytes",
        Some(Content::Empty) | None => "",
    };
    let kinds: Vec<&str> = found.iter().map(|media| kind_name(media)).collect();
    for kind in kinds.iter().copied().chain([main]) {
        *counts.entry(kind).or_default() += 1;
    }
    let mut taken = Taken::new(&[]);
    let named = found.iter().zip(kinds).map(|(media, kind)| {
        let essence = essence(&media.media_type);
        let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
        let is_alone = counts.get(kind) == Some(&1) || subtype.contains('*');
        let name = if is_alone {
            kind.to_owned()
        } else {
            snake(&subtype.replace('+', "_"))
        };
        (taken.unique(&format!("send_{name}")), essence)
    });
    named.collect()
}

fn kind_name(media: &Media) -> &'static str {
    match content(media, false) {
        Content::Json(_) => "json",
        Content::Items(_) => "items",
        Content::Events(_) => "events",
        Content::Text | Content::AnyText | Content::Empty => "text",
        Content::Bytes => "bytes",
    }
}

/// Reports the JSON without a schema.
fn untyped(operation: &DraftOperation, planned: &Responses, report: &mut Report) {
    let asked: Vec<&str> = planned
        .outcomes()
        .flat_map(|outcome| &outcome.responses)
        .filter(|response| matches!(response.content, Content::Json(_)))
        .filter_map(|response| response.media_type.as_deref())
        .collect();
    for response in &operation.responses {
        for media in media(operation, response) {
            let is_asked = asked.contains(&media.media_type.as_str());
            if is_asked && media.schema.is_empty() {
                report.untyped(media.schema.at(), "the response has no schema");
            }
        }
    }
}

/// Reports the schemas of text and bytes, which describe what is inside.
fn unused_schemas(
    operation: &DraftOperation,
    planned: &Responses,
    api: &Draft,
    report: &mut Report,
) {
    let plain: Vec<&str> = planned
        .outcomes()
        .flat_map(|outcome| &outcome.responses)
        .filter(|response| {
            let content = &response.content;
            matches!(
                content,
                Content::Text | Content::AnyText | Content::Bytes | Content::Events(None)
            )
        })
        .filter_map(|response| response.media_type.as_deref())
        .collect();
    for response in &operation.responses {
        for media in media(operation, response) {
            if plain.contains(&media.media_type.as_str()) {
                report_unused_schema(media, api, report);
            }
        }
    }
}

/// Reports a schema that states more than a string, if the media type is read and written as it is.
pub(super) fn report_unused_schema(media: &Media, api: &Draft, report: &mut Report) {
    let schema = api.resolved(&media.schema);
    let states_more = match schema.shape.kind {
        Some(kind) => kind != Type::String,
        None => !schema.is_any(),
    };
    let format = schema.shape.format.as_deref();
    if states_more {
        let what = format!(
            "the schema of `{}` is not used: the client leaves the content as it is",
            media.media_type
        );
        report.lost(media.schema.at(), "media-type-schema", what);
    } else if schema.shape.listed.is_some()
        || format.is_some_and(|format| !["binary", "byte"].contains(&format))
    {
        let what = "text is a plain string; its format and values are left to the caller";
        report.kept(media.schema.at(), "media-type-schema", what);
    }
}

fn outcome(responses: Vec<Response>, name: &str, names: &mut Taken) -> Outcome {
    let combined = match combination(&kinds(&responses)) {
        Combination::One => None,
        Combination::Optional => Some(Combined::Optional),
        Combination::Several => Some(Combined::Enum(names.unique(name))),
    };
    Outcome {
        responses,
        combined,
    }
}

/// The contents that differ.
fn kinds(responses: &[Response]) -> Vec<&Content> {
    let mut kinds: Vec<&Content> = Vec::new();
    for response in responses {
        if !kinds.iter().any(|known| same(known, &response.content)) {
            kinds.push(&response.content);
        }
    }
    kinds
}

/// What contents become together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Combination {
    /// The type of the one that there is.
    One,
    /// The type of the one that is not empty, or none.
    Optional,
    /// An enum.
    Several,
}

fn combination(kinds: &[&Content]) -> Combination {
    match kinds {
        [] | [_] => Combination::One,
        [Content::Json(_), Content::Empty] | [Content::Empty, Content::Json(_)] => {
            Combination::Optional
        }
        _ => Combination::Several,
    }
}

/// Whether two responses hold the same type.
fn same(one: &Content, other: &Content) -> bool {
    match (one, other) {
        (Content::Json(one), Content::Json(other))
        | (Content::Items(one), Content::Items(other))
        | (Content::Events(Some(one)), Content::Events(Some(other))) => one.is_same_type(other),
        _ => one == other,
    }
}

/// The variant for a status: the reason phrase of the HTTP registry, or the number.
fn variant(status: Status) -> String {
    match status {
        Status::Code(code) => match reason(code) {
            Some(reason) => pascal(reason),
            None => format!("Status{code}"),
        },
        Status::Range(hundreds) => format!("Status{hundreds}xx"),
        Status::Default => "Other".to_owned(),
    }
}

fn reason(code: u16) -> Option<&'static str> {
    Some(match code {
        200 => "ok",
        201 => "created",
        202 => "accepted",
        203 => "non_authoritative",
        204 => "no_content",
        206 => "partial_content",
        207 => "multi_status",
        302 => "found",
        303 => "see_other",
        304 => "not_modified",
        307 => "temporary_redirect",
        400 => "bad_request",
        401 => "unauthorized",
        402 => "payment_required",
        403 => "forbidden",
        404 => "not_found",
        405 => "method_not_allowed",
        406 => "not_acceptable",
        408 => "request_timeout",
        409 => "conflict",
        410 => "gone",
        412 => "precondition_failed",
        413 => "payload_too_large",
        415 => "unsupported_media_type",
        422 => "unprocessable_entity",
        423 => "locked",
        424 => "failed_dependency",
        425 => "too_early",
        428 => "precondition_required",
        429 => "too_many_requests",
        500 => "internal_server_error",
        501 => "not_implemented",
        502 => "bad_gateway",
        503 => "service_unavailable",
        504 => "gateway_timeout",
        _ => return None,
    })
}

/// A media type without its parameters, in lower case.
fn essence(media_type: &str) -> String {
    MediaType::parse(media_type).essence().to_owned()
}
