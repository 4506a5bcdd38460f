//! JSON for programs: one object with stable keys.

use std::io::{self, Write};

use serde::Serialize;

use super::entries::causes;
use crate::Comparison;
use crate::change::{Accepted, Change, Rename};
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
    changes: Vec<Reported<'a>>,
    accepted: usize,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    accepted_changes: &'a [Accepted],
    unmatched: &'a [Entry],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    warnings: &'a [String],
}

/// A change, with what it follows from.
#[derive(Serialize)]
struct Reported<'a> {
    #[serde(flatten)]
    change: &'a Change,
    /// The fingerprint of the change of the document that a change of the generated code follows from.
    #[serde(skip_serializing_if = "Option::is_none")]
    caused_by: Option<&'a str>,
}

fn reported(changes: &[Change]) -> Vec<Reported<'_>> {
    let reported = changes.iter().map(|change| Reported {
        change,
        caused_by: None,
    });
    let mut reported: Vec<_> = reported.collect();
    for (index, causes) in causes(changes) {
        let nearest = causes.first();
        reported[index].caused_by = nearest.map(|cause| changes[*cause].fingerprint.as_str());
    }
    reported
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
        changes: reported(&comparison.changes),
        accepted: comparison.accepted.len(),
        accepted_changes: &comparison.accepted,
        unmatched: &comparison.unmatched,
        warnings: &comparison.warnings,
    }
}

pub(super) fn write(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &report(comparison))?;
    writeln!(out)
}
