//! `allOf`, `anyOf` and `oneOf`: before types are named, [`simplify`] brings each composition to its
//! simplest form; afterwards, when the subschemas of an `allOf` share the types of their properties,
//! [`merge`] makes one schema of what is left of it, and orders the branches of unions.

mod all_of;
mod components;
mod composer;
mod distribute;
mod exclusion;
mod inheritance;
mod late_unions;
mod merge;
mod nullable;
mod order;
mod parts_first;
mod redundant;
mod shared;
mod unions;

pub use inheritance::unite;
#[cfg(test)]
pub(super) use merge::MERGED_PROPERTIES;
pub use merge::follow;
pub use nullable::null_to_references;

use composer::{Budgets, Composer};

use super::draft::Draft;
use crate::report::Report;

/// Merges what is left of `allOf`, and puts the branches of unions in the order in which they are tried.
pub fn merge(api: &mut Draft, report: &mut Report) {
    merge::merge(api, report);
    order::sort_branches(api);
}

/// Brings every composition of `api` to its simplest form.
pub fn simplify(api: &mut Draft, report: &mut Report) {
    let components = api.schemas.clone();
    let mut composer = Composer::new(&components, Budgets::default(), report);
    for schema in api.schemas_mut() {
        composer.schema(schema, 0);
    }
    let left = composer.left();
    late_unions::distribute(api, left, report);
}
