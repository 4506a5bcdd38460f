//! Components that no request holds. When a later document begins to send one, its fields would change: null
//! would be told apart from absence, what only the server sets could be left out, and strings would be
//! checked. So those that this concerns are recorded, and keep their fields.

use std::collections::{BTreeMap, BTreeSet};

use crate::recorded::Recorded;
use crate::report::Report;
use crate::{Api, Direction, Schema, SchemaKind};
use document::Pointer;

const RULE: &str = "recorded-response-only";

/// Keeps the fields of the components that are recorded, with their inline types, and records those of which the
/// fields would change in requests.
pub fn keep(api: &mut Api, record: &mut Recorded, report: &mut Report) {
    let locations = record.types.clone();
    let recorded: Vec<Pointer> = record.response_only.keys().cloned().collect();
    for at in recorded {
        let names: BTreeSet<&String> = inside(&locations, &at).collect();
        let mut is_requested = false;
        for name in names {
            if let Some(kept) = api.types.get_mut(name) {
                is_requested |= std::mem::take(&mut kept.in_requests);
            }
        }
        if is_requested {
            let what = "it has the fields that it had as a type of responses, as names.toml records: null of an \
                        optional property is not sent, and strings are not checked; remove the line from \
                        `[response-only]` to change them";
            report.lost(&at, RULE, what);
        }
    }
    let components = locations.iter().filter(|(at, name)| {
        let is_component = at.as_str().matches('/').count() == 3;
        is_component && api.types.contains_key(*name)
    });
    for (at, name) in components {
        let types = inside(&locations, at).filter_map(|name| api.types.get(name));
        let types: Vec<_> = types.collect();
        let is_sent = types.iter().any(|it| it.in_requests);
        if !is_sent && types.iter().any(|it| differs_in_requests(&it.schema)) {
            record.response_only.insert(at.clone(), name.clone());
        }
    }
}

/// The names of the types at a location and below it.
fn inside<'a>(
    locations: &'a BTreeMap<Pointer, String>,
    at: &Pointer,
) -> impl Iterator<Item = &'a String> + use<'a> {
    let start = at.as_str().to_owned();
    let from = locations.range(at.clone()..);
    let inside = from.map_while(move |(location, name)| {
        let rest = location.as_str().strip_prefix(start.as_str())?;
        Some((rest.is_empty() || rest.starts_with('/'), name))
    });
    inside
        .filter(|(is_inside, _)| *is_inside)
        .map(|(_, name)| name)
}

/// Whether a type would be another one if a request held it.
fn differs_in_requests(schema: &Schema) -> bool {
    let is_checked = ["minLength", "maxLength", "pattern"];
    let is_checked = || {
        is_checked
            .iter()
            .any(|keyword| schema.unchecked.contains_key(*keyword))
    };
    let properties = schema
        .object()
        .into_iter()
        .flat_map(|object| object.properties.values());
    let mut properties = properties.map(|property| (property.required, &property.schema));
    let differs = |(is_required, property): (bool, &Schema)| {
        if is_required {
            property.direction == Direction::Response
        } else {
            property.nullable
        }
    };
    (matches!(schema.kind, SchemaKind::String(_)) && is_checked())
        || properties.any(differs)
        || schema.parts().into_iter().any(differs_in_requests)
}
