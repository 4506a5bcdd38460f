//! Parameters: their setters' names, and what the path and the document have in common.

use std::collections::HashMap;

use super::draft::DraftOperation;
use super::operation_ids;
use super::schema::Schema as Normal;
use super::typed;
use crate::names::{Taken, snake};
use crate::recorded::Recorded;
use crate::report::Report;
use crate::{Location, Parameter, Schema, SchemaKind, StringSchema};
use document::PathTemplate;

/// Names of the builder's own methods and of what its `send` works with.
const RESERVED_PARAMETERS: &[&str] = &[
    "new",
    "send",
    "body",
    "body_map",
    "call",
    "clone",
    "client",
    "self_",
    "call_options",
    "decode_response",
];

/// The parameters of an operation in the order in which a person would give them: the path's first, in
/// its own order. `sends` are names of methods that the builder has beside `send`. The setter of a path
/// parameter has the name that is on record for its position, which gets it where it has none.
pub fn parameters<'a>(
    draft: &DraftOperation,
    sends: impl Iterator<Item = &'a str>,
    record: &mut Recorded,
    report: &mut Report,
) -> Vec<Parameter> {
    let reserved: Vec<&str> = RESERVED_PARAMETERS.iter().copied().chain(sends).collect();
    let mut taken = Taken::new(&reserved);
    let template = PathTemplate::parse(&draft.operation.path);
    let path = template.distinct_parameters();
    let location = operation_ids::location(draft)
        .join("parameters")
        .join("path");
    let mut kept = HashMap::new();
    for (position, name) in path.iter().enumerate() {
        let recorded = record.path_parameters.get(&location.join(position));
        let recorded = recorded.filter(|recorded| !reserved.contains(&recorded.as_str()));
        if let Some(recorded) = recorded.filter(|recorded| !kept.values().any(|it| it == *recorded))
        {
            taken.reserve(recorded);
            kept.insert(*name, recorded.clone());
        }
    }
    let mut parameters = named(draft, &mut taken, &kept, report);
    let at = draft.operation.pointer.join("parameters");
    parameters.retain(|parameter| {
        let known = parameter.location != Location::Path || path.contains(&&*parameter.wire);
        if !known {
            let name = &parameter.wire;
            let what = format!("path parameter `{name}` is not in the path; left out");
            report.lost(&at, "path-parameter", what);
        }
        known
    });
    let is_described = |name: &str| {
        let mut described = parameters.iter();
        described.any(|known| known.location == Location::Path && known.wire == name)
    };
    let missing: Vec<&str> = path
        .iter()
        .copied()
        .filter(|name| !is_described(name))
        .collect();
    for name in missing {
        let what = format!("`{name}` is in the path but not described; a string");
        report.kept(&draft.operation.pointer, "path-parameter", what);
        let schema = Schema::new(SchemaKind::String(StringSchema::default()), at.clone());
        let recorded = kept.get(name).cloned();
        let ident = recorded.unwrap_or_else(|| taken.unique(&snake(name)));
        parameters.push(undescribed(name, ident, schema));
    }
    for (position, name) in path.iter().enumerate() {
        let is_it = |known: &&Parameter| known.location == Location::Path && known.wire == *name;
        if let Some(parameter) = parameters.iter().find(is_it) {
            let ident = parameter.ident.clone();
            record
                .path_parameters
                .insert(location.join(position), ident);
        }
    }
    parameters.sort_by_key(|parameter| {
        let mut path = path.iter();
        let position =
            path.position(|name| parameter.location == Location::Path && *name == parameter.wire);
        (
            parameter.location,
            position.unwrap_or(usize::MAX),
            parameter.ident.clone(),
        )
    });
    parameters
}

/// The described parameters with the names of their setters.
fn named(
    draft: &DraftOperation,
    taken: &mut Taken,
    kept: &HashMap<&str, String>,
    report: &mut Report,
) -> Vec<Parameter> {
    let mut order: Vec<&Parameter<Normal>> = draft.parameters.iter().collect();
    order.sort_by_key(|parameter| {
        let name = &parameter.wire;
        (snake(name) != *name, parameter.location, name.clone())
    });
    let named = order.into_iter().map(|parameter| {
        let preferred = snake(&parameter.wire);
        let recorded = kept.get(parameter.wire.as_str());
        let recorded = recorded.filter(|_| parameter.location == Location::Path);
        let is_recorded = recorded.is_some();
        let ident = recorded.cloned();
        let ident = ident.unwrap_or_else(|| taken.unique(&preferred));
        if ident != preferred && !is_recorded {
            let what = format!("`{preferred}` is in use; `{ident}` in Rust");
            report.kept(parameter.schema.at(), "name", what);
        }
        Parameter {
            ident,
            wire: parameter.wire.clone(),
            location: parameter.location,
            required: parameter.required,
            style: parameter.style.clone(),
            explode: parameter.explode,
            allow_reserved: parameter.allow_reserved,
            json: parameter.json,
            schema: typed::schema(&parameter.schema, None),
            description: parameter.description.clone(),
            deprecated: parameter.deprecated,
        }
    });
    named.collect()
}

/// A path parameter that the document does not describe.
fn undescribed(name: &str, ident: String, schema: Schema) -> Parameter {
    Parameter {
        ident,
        wire: name.to_owned(),
        location: Location::Path,
        required: true,
        style: "simple".to_owned(),
        explode: false,
        allow_reserved: false,
        json: false,
        schema,
        description: None,
        deprecated: false,
    }
}
