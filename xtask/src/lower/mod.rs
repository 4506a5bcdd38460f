//! Lowering: from an OpenAPI 3.0 or 3.1 document to a 3.0 document that progenitor takes.
//!
//! The steps, in order, each in a module of its own:
//!
//! 1. [`model`] reads the document's operations and schemas, references between its parts resolved.
//! 2. [`rules`] rewrites every schema, by position, to one normal form.
//! 3. [`compose`] settles unions and says `allOf` more simply where it can be.
//! 4. [`names`] gives every type its Rust name and moves inline types to the components; what is
//!    left of `allOf` is merged then.
//! 5. [`operations`] fits parameters, bodies and responses to what progenitor can express, and keeps in
//!    a [`plan`](crate::plan) what it cannot.
//! 6. [`emit`] writes the 3.0 document, and checks that nothing of 3.1 is left in it.

mod bodies;
pub mod compose;
pub mod draft;
pub mod encoding;
pub mod listed;
mod multipart;
pub mod names;
pub mod operations;
mod parameters;
pub mod reach;
mod read;
mod responses;
pub mod rules;
pub mod schema;
mod security;
mod tags;
mod twins;
mod typed;
mod variants;

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::model::Api;
use crate::report::Report;

/// Reads `document`, which must be OpenAPI (see [`crate::document::parse`]); whatever is rewritten
/// or lost is noted in `report`.
pub fn lower(document: &Value, report: &mut Report) -> Api {
    let mut api = read::read(document, report);
    rules::apply(&mut api, report);
    twins::merge(&mut api, report);
    reach::unchecked_answers(&mut api, report);
    compose::simplify(&mut api, report);
    names::assign(&mut api, report);
    compose::null_to_references(&mut api);
    compose::merge(&mut api, report);
    let plan = operations::complete(&mut api, report);
    report.deduplicate();
    plan
}
