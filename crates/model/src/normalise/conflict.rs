//! Names that are not the preferred ones.

use crate::report::Report;
use document::Pointer;

/// What is at a location is not called as preferred.
pub struct Conflict<'a> {
    /// The location of what is named.
    pub pointer: &'a Pointer,
    /// The name that it does not have.
    pub preferred: &'a str,
    /// The name that it has.
    pub name: &'a str,
    /// The location that the preferred name is recorded for; none if the name is only in use.
    pub owner: Option<&'a Pointer>,
}

impl Conflict<'_> {
    /// Notes the conflict, among the names if a record is its reason.
    pub fn note(&self, report: &mut Report) {
        let Self {
            pointer,
            preferred,
            name,
            owner,
        } = self;
        let what = match owner {
            Some(owner) => format!("`{preferred}` is recorded for {owner}; `{name}` in Rust"),
            None => format!("`{preferred}` is in use; `{name}` in Rust"),
        };
        if owner.is_some() {
            report.names.push(format!("{pointer}: {what}"));
        }
        report.kept(pointer, "name", what);
    }
}
