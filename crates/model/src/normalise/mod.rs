//! Normalisation: from an OpenAPI 3.0 or 3.1 document to the [model](crate).
//!
//! The steps, in order, each in a module of its own:
//!
//! 1. `read` reads the document's operations and schemas into a `draft`, the references between its
//!    parts resolved.
//! 2. `rules` brings every [schema of the document](document::schema) to one normal form (`schema`).
//!    `custom_formats` makes components of the formats that have a type of the user.
//! 3. `twins` merges `Thing-Input` and `Thing-Output` where both are the same.
//! 4. `compose` makes unions of the bases of inheritance, and simplifies `allOf`, `anyOf` and `oneOf`.
//! 5. `names` gives every type and, by `operation_ids`, every operation its Rust name, and moves
//!    inline types to the components; what is left of `allOf` is merged then.
//! 6. `operations` completes the model: parameters, bodies, responses; `typed` reads the schemas,
//!    `variants` names fields and variants, of which `union_variants` keeps the recorded ones, `tags` determines what selects a union's branch.

mod bodies;
mod compose;
mod conflict;
mod custom_formats;
mod draft;
pub mod encoding;
mod enumerated;
mod features;
mod listed;
mod multipart;
mod names;
mod numbered;
mod operation_ids;
mod operations;
mod parameters;
mod reach;
mod read;
mod response_only;
mod responses;
pub mod rules;
mod schema;
mod security;
mod tags;
mod twins;
mod typed;
mod union_variants;
mod variants;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde_json::Value;

pub use custom_formats::component as format_component;
pub use reach::used;

use crate::Api;
use crate::recorded::Recorded;
use crate::report::Report;

/// Reads `document`, which must be OpenAPI (see [`document::parse`]); whatever is rewritten
/// or lost is noted in `report`. Types and operations that are `recorded` keep their names. Returns
/// the record of all names too.
///
/// Values of `formats` have types of the user's: each format becomes a component.
pub fn normalise(
    document: &Value,
    recorded: &Recorded,
    formats: &BTreeSet<String>,
    report: &mut Report,
) -> (Api, Recorded) {
    let draft = read::read(document, report);
    let paths = draft.operations.iter();
    let recorded = &recorded.following(paths.map(|it| it.operation.path.as_str()));
    let mut draft = rules::apply(draft, document, formats, report);
    custom_formats::extract(&mut draft, formats);
    twins::merge(&mut draft, report);
    compose::unite(&mut draft, report);
    reach::unconstrained_responses(&mut draft, recorded, report);
    compose::simplify(&mut draft, report);
    let (mut record, former_types) = names::assign(&mut draft, recorded, report);
    compose::null_to_references(&mut draft);
    compose::merge(&mut draft, report);
    let mut api = operations::complete(&mut draft, &mut record, report);
    features::assign(document, &draft, &mut api, &mut record, report);
    // Types that nothing holds are not generated, so their names are free.
    let is_generated = |name: &String| api.types.contains_key(name);
    record
        .types
        .retain(|at, name| is_generated(name) || recorded.types.contains_key(at));
    api.former_types = former_types;
    api.former_types
        .retain(|_, name| api.types.contains_key(name));
    union_variants::assign(&mut api, &mut record);
    report.numbered = numbered::names(&api);
    report.deduplicate();
    (api, record)
}
