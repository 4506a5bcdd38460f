//! Compares two OpenAPI documents: lists the changes, and whether they break clients of the old one.
//! `docs/diff.md` describes how levels are decided.

pub mod accepted;
pub mod change;
mod compare;
mod group;
pub mod input;
pub mod level;
mod message;
mod normalize;
pub mod report;
pub mod rules;
pub mod rust;
mod subject;

use anyhow::Context;
use jiff::civil::Date;
use serde_json::Value;

use crate::generate::surface;
use change::{Axis, Change};
use level::{Bump, Level, Verdict};
use normalize::Source;

/// The changes between two documents.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Every change, on either axis, the most serious first.
    pub changes: Vec<Change>,
    /// The number of accepted changes, which are not in `changes`.
    pub accepted: usize,
    /// Accepted changes that match no change.
    pub unmatched: Vec<accepted::Entry>,
    /// The version bump that the generated code requires, including accepted changes; `None` if the
    /// code was not compared.
    pub rust_bump: Option<Bump>,
    /// The reason why the generated code was not compared, if it failed.
    pub rust_failure: Option<String>,
}

impl Comparison {
    /// Returns the verdict for deployed programs.
    pub fn wire(&self) -> Verdict {
        self.verdict(Axis::Wire)
    }

    /// Returns the verdict for crates that compile against the generated code; `None` if it was not
    /// compared.
    pub fn rust(&self) -> Option<Verdict> {
        self.rust_bump.map(|_| self.verdict(Axis::Rust))
    }

    fn verdict(&self, axis: Axis) -> Verdict {
        let changes = self.changes.iter().filter(|change| change.axis == axis);
        Verdict::over(changes.map(|change| change.level))
    }

    /// Generates the code of both documents and adds its changes.
    pub fn add_generated(&mut self, old: &Value, new: &Value) -> anyhow::Result<()> {
        let before = surface::of(old).context("generating from the old document")?;
        let after = surface::of(new).context("generating from the new document")?;
        self.add_rust(&before, &after)?;
        Ok(())
    }

    /// Adds the changes of the generated code.
    pub fn add_rust(
        &mut self,
        old: &rust::Files,
        new: &rust::Files,
    ) -> Result<(), rust::UnreadableCode> {
        let changes = rust::compare(old, new)?;
        self.rust_bump = Some(Bump::for_level(
            changes.iter().map(|change| change.level).max(),
        ));
        self.changes.extend(changes);
        // A stable sort keeps the wire changes of a level first.
        self.changes
            .sort_by_key(|change| std::cmp::Reverse(change.level));
        Ok(())
    }

    /// Returns the version bump that the generated code requires.
    pub fn recommended_bump(&self) -> Bump {
        self.rust_bump.unwrap_or(Bump::None)
    }

    /// Whether a change has this level or a more serious one.
    pub fn reaches(&self, level: Level) -> bool {
        self.changes.iter().any(|change| change.level >= level)
    }
}

/// Compares two OpenAPI 3.0 or 3.1 documents. `today` decides whether sunset dates have passed.
pub fn compare(old: &Value, new: &Value, today: Date) -> Comparison {
    let (old, new) = (Source::new(old), Source::new(new));
    let findings = compare::compare(&old, &new, today);
    Comparison {
        changes: group::group(&old, &new, findings),
        ..Comparison::default()
    }
}
