//! JSON for programs: one object with stable keys.

use std::io::{self, Write};

use serde::Serialize;

use crate::Comparison;
use crate::change::{Change, Rename};
use crate::level::{Bump, Verdict};
use crate::policy::Entry;
use crate::revision::Revision;

#[derive(Serialize)]
pub(super) struct Report<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<&'a Revision>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<&'a Revision>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    only: &'a [String],
    wire: Verdict,
    /// `null` if the generated code was not compared, as is the recommended bump.
    rust: Option<Verdict>,
    recommended_bump: Option<Bump>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rust_failure: Option<&'a str>,
    renames: &'a [Rename],
    changes: &'a [Change],
    accepted: usize,
    unmatched: &'a [Entry],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    warnings: &'a [String],
}

/// Returns the report of one comparison.
pub(super) fn report(comparison: &Comparison) -> Report<'_> {
    let rust = comparison.rust();
    Report {
        old: comparison.revisions.as_ref().map(|(old, _)| old),
        new: comparison.revisions.as_ref().map(|(_, new)| new),
        only: &comparison.only,
        wire: comparison.wire(),
        recommended_bump: rust.map(|_| comparison.recommended_bump()),
        rust,
        rust_failure: comparison.rust_failure.as_deref(),
        renames: &comparison.renames,
        changes: &comparison.changes,
        accepted: comparison.accepted,
        unmatched: &comparison.unmatched,
        warnings: &comparison.warnings,
    }
}

pub(super) fn write(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &report(comparison))?;
    writeln!(out)
}
