//! Operations: how their requests are built from parameters and bodies.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::encoding;
use super::model::{Api, Body, Location, Media, Operation, Parameter};
use super::reach;
use super::schema::{reference, referenced, references_in};
use super::{responses, tags, typed};
use crate::model::{Format, Kind, Schema, StringSchema, Type};
use crate::names::{Taken, pascal, snake};
use crate::plan::{BodyKind, BodyPlan, Encodings, OperationPlan, ParameterPlan, Plan};
use crate::report::Report;

/// Plans every operation of `api`, and takes its types over.
pub fn plan(api: &mut Api, report: &mut Report) -> Plan {
    let mut plan = Plan {
        title: api.title.clone(),
        version: api.version.clone(),
        base_url: api.base_url.clone(),
        security_schemes: api.security_schemes.clone(),
        ..Plan::default()
    };
    let mut response_enums = Taken::new(&[]);
    let mut operations = std::mem::take(&mut api.operations);
    // The output does not change when the document lists its paths in another order.
    operations.sort_by(|one, other| one.path.cmp(&other.path));
    let mut multipart = multipart_types(api, &mut operations, report);
    for operation in &operations {
        let planned = plan_operation(operation, api, &mut response_enums, report);
        plan.operations.push(planned);
    }
    let types = api.schemas.iter().map(|(name, located)| {
        let made = Type {
            schema: typed::schema(located, Some(name)),
            in_requests: false,
            multipart: multipart.remove(name),
        };
        (name.clone(), made)
    });
    plan.types = types.collect();
    tags::decide(&mut plan.types);
    for name in reach::unheld(&plan, &api.components) {
        plan.types.shift_remove(&name);
    }
    for name in reach::requested(&plan) {
        if let Some(requested) = plan.types.get_mut(&name) {
            requested.in_requests = true;
        }
    }
    plan
}

/// A multipart body is a type of its own kind: its parts can be files. Where JSON uses the same
/// component, the multipart one is a copy of another name.
fn multipart_types(
    api: &mut Api,
    operations: &mut [Operation],
    report: &mut Report,
) -> BTreeMap<String, Encodings> {
    let mut multipart = BTreeMap::new();
    let mut elsewhere: Vec<String> = Vec::new();
    let mut note = |schema: &Value| {
        let mut found = Vec::new();
        references_in(schema, &mut found);
        elsewhere.extend(found.into_iter().map(str::to_owned));
    };
    for located in api.schemas.values() {
        note(&located.schema);
    }
    for operation in operations.iter() {
        for media in operation
            .responses
            .iter()
            .flat_map(|response| &response.media)
        {
            note(&media.value.schema);
        }
        for parameter in &operation.parameters {
            note(&parameter.value.schema);
        }
        if let Some(body) = &operation.body
            && choose(&body.media).is_some_and(|(kind, _)| kind != BodyKind::Multipart)
        {
            for media in &body.media {
                note(&media.value.schema);
            }
        }
    }
    let names: Vec<&str> = api.schemas.keys().map(String::as_str).collect();
    let mut taken = Taken::new(&names);
    for operation in operations {
        let name = pascal(&operation.name);
        let Some(body) = &mut operation.body else {
            continue;
        };
        if choose(&body.media).is_none_or(|(kind, _)| kind != BodyKind::Multipart) {
            continue;
        }
        for media in &mut body.media {
            let Some(target) = referenced(&media.value.schema).map(str::to_owned) else {
                continue;
            };
            let encodings = encoding::read(media, body_kind(&media.media_type), api, report);
            let mut own = target.clone();
            let written_otherwise = |known: &Encodings| *known != encodings;
            if elsewhere.contains(&target) || multipart.get(&own).is_some_and(written_otherwise) {
                own = taken.unique(&format!("{name}Multipart"));
                if let Some(located) = api.schemas.get(&target).cloned() {
                    api.schemas.insert(own.clone(), located);
                }
                media.value.schema = reference(&own);
            }
            multipart.insert(own, encodings);
        }
    }
    api.schemas.sort_keys();
    multipart
}

fn plan_operation(
    operation: &Operation,
    api: &Api,
    names: &mut Taken,
    report: &mut Report,
) -> OperationPlan {
    let body = operation
        .body
        .as_ref()
        .and_then(|body| plan_body(body, operation, api, report));
    let responses = responses::plan(operation, names, report);
    let sends = responses
        .alternatives
        .iter()
        .map(|other| other.method.as_str());
    let parameters = parameters(operation, sends, report);
    let mut docs: Vec<String> = Vec::new();
    docs.extend(operation.summary.clone());
    docs.extend(operation.description.clone());
    OperationPlan {
        name: operation.name.clone(),
        method: operation.method,
        path: operation.path.clone(),
        pointer: operation.pointer.clone(),
        tag: operation.tag.clone(),
        docs,
        deprecated: operation.deprecated,
        security: operation.security.clone(),
        parameters,
        body,
        success: responses.success,
        error: responses.error,
        alternatives: responses.alternatives,
    }
}

/// Names of the builder's own methods and of what its `send` works with.
const RESERVED_PARAMETERS: &[&str] = &[
    "new", "send", "body", "body_map", "call", "clone", "client", "self_",
];

fn parameters<'a>(
    operation: &Operation,
    sends: impl Iterator<Item = &'a str>,
    report: &mut Report,
) -> Vec<ParameterPlan> {
    let reserved: Vec<&str> = RESERVED_PARAMETERS.iter().copied().chain(sends).collect();
    let mut taken = Taken::new(&reserved);
    let mut order: Vec<&Parameter> = operation.parameters.iter().collect();
    order.sort_by_key(|parameter| {
        let name = &parameter.name;
        (snake(name) != *name, parameter.location, name.clone())
    });
    let mut planned: Vec<ParameterPlan> = Vec::new();
    for parameter in order {
        let wished = snake(&parameter.name);
        let ident = taken.unique(&wished);
        if ident != wished {
            let what = format!("`{wished}` is taken; `{ident}` in Rust");
            report.kept(&parameter.value.pointer, "name", what);
        }
        planned.push(ParameterPlan {
            ident,
            wire: parameter.name.clone(),
            location: parameter.location,
            required: parameter.required,
            style: parameter.style.clone(),
            explode: parameter.explode,
            allow_reserved: parameter.allow_reserved,
            json: parameter.json,
            schema: typed::schema(&parameter.value, None),
            description: parameter.description.clone(),
            deprecated: parameter.deprecated,
        });
    }
    let in_path = placeholders(&operation.path);
    planned.retain(|parameter| {
        let there = parameter.location != Location::Path || in_path.contains(&parameter.wire);
        if !there {
            let what = format!(
                "path parameter `{}` is not in the path; left out",
                parameter.wire
            );
            report.lost(
                &operation.pointer.join("parameters"),
                "path-parameter",
                what,
            );
        }
        there
    });
    for name in in_path {
        if planned
            .iter()
            .any(|known| known.location == Location::Path && known.wire == name)
        {
            continue;
        }
        report.kept(
            &operation.pointer,
            "path-parameter",
            format!("`{name}` is in the path but not described; text"),
        );
        planned.push(ParameterPlan {
            ident: taken.unique(&snake(&name)),
            wire: name,
            location: Location::Path,
            required: true,
            style: "simple".to_owned(),
            explode: false,
            allow_reserved: false,
            json: false,
            schema: Schema::new(
                Kind::String(StringSchema::default()),
                operation.pointer.join("parameters"),
            ),
            description: None,
            deprecated: false,
        });
    }
    // In the order in which a person would give them: the path's first, in its own order.
    let path = placeholders(&operation.path);
    planned.sort_by_key(|parameter| {
        let place = path
            .iter()
            .position(|name| parameter.location == Location::Path && *name == parameter.wire);
        (
            parameter.location,
            place.unwrap_or(usize::MAX),
            parameter.ident.clone(),
        )
    });
    planned
}

/// The names in braces in a path, each once.
pub fn placeholders(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        rest = after;
    }
    names
}

/// What a media type is, without its parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    let end = media_type.find(';').unwrap_or(media_type.len());
    media_type[..end].trim().to_lowercase()
}

/// Whether a media type, in lower case and without parameters, is JSON.
pub fn is_json(essence: &str) -> bool {
    essence == "application/json"
        || essence == "text/json"
        || (essence.ends_with("+json") && essence != "application/stream+json")
}

fn body_kind(media_type: &str) -> BodyKind {
    match essence(media_type).as_str() {
        essence if is_json(essence) => BodyKind::Json,
        "application/x-www-form-urlencoded" => BodyKind::Form,
        "multipart/form-data" => BodyKind::Multipart,
        essence if essence.starts_with("text/") => BodyKind::Text,
        _ => BodyKind::Bytes,
    }
}

/// The media type of a body that says most.
pub fn choose(media: &[Media]) -> Option<(BodyKind, &Media)> {
    let rank = |kind| match kind {
        BodyKind::Json => 0,
        BodyKind::Multipart => 1,
        BodyKind::Form => 2,
        BodyKind::Text => 3,
        BodyKind::Bytes => 4,
    };
    let kinds = media
        .iter()
        .map(|media| (body_kind(&media.media_type), media));
    kinds.min_by_key(|(kind, _)| rank(*kind))
}

fn plan_body(
    body: &Body,
    operation: &Operation,
    api: &Api,
    report: &mut Report,
) -> Option<BodyPlan> {
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
    let schema = typed::schema(&chosen.value, None);
    if kind == BodyKind::Multipart && schema.reference().is_none() {
        // Only an object can be told apart into parts.
        report.lost(
            &chosen.pointer,
            "multipart",
            "no object; the body is sent as bytes",
        );
        kind = BodyKind::Bytes;
    }
    if kind == BodyKind::Json && is_binary(&schema) {
        kind = BodyKind::Bytes;
    }
    let media_type = match essence(&chosen.media_type).as_str() {
        "*/*" | "application/*" => "application/octet-stream".to_owned(),
        other if other.contains('*') => other.replace('*', "octet-stream"),
        _ => chosen.media_type.clone(),
    };
    if !matches!(kind, BodyKind::Bytes | BodyKind::Text) && chosen.value.schema == json!({}) {
        report.untyped(&chosen.value.pointer, "the body has no schema");
    }
    if operation.method == "get" || operation.method == "head" {
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
    Some(BodyPlan {
        kind,
        media_type,
        required: body.required,
        schema,
        encoding,
    })
}

/// Whether a string is bytes, where the media type allows them.
pub(super) fn is_binary(schema: &Schema) -> bool {
    let string = schema.string();
    string.is_some_and(|string| string.format == Format::Binary)
}
