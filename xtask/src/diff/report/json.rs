//! JSON for programs: one object with stable keys.

use std::io::{self, Write};

use serde::Serialize;

use crate::diff::Comparison;
use crate::diff::accepted::Entry;
use crate::diff::change::Change;
use crate::diff::level::{Bump, Verdict};

#[derive(Serialize)]
struct Report<'a> {
    wire: Verdict,
    /// `null` if the generated code was not compared, as is the recommended bump.
    rust: Option<Verdict>,
    recommended_bump: Option<Bump>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rust_failure: Option<&'a str>,
    changes: &'a [Change],
    accepted: usize,
    unmatched: &'a [Entry],
}

pub(super) fn write(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    let rust = comparison.rust();
    let report = Report {
        wire: comparison.wire(),
        recommended_bump: rust.map(|_| comparison.recommended_bump()),
        rust,
        rust_failure: comparison.rust_failure.as_deref(),
        changes: &comparison.changes,
        accepted: comparison.accepted,
        unmatched: &comparison.unmatched,
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}
