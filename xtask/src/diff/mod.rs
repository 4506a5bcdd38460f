//! Comparing two documents: what changed, and whether it breaks a client that keeps using the old
//! one. How levels are decided is described in `docs/diff.md`.

pub mod accepted;
pub mod change;
mod compare;
mod group;
pub mod input;
pub mod level;
mod normalise;
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
use normalise::Source;

/// What two documents differ in.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Every change, on either axis, the most serious first.
    pub changes: Vec<Change>,
    /// How many changes were accepted and taken out.
    pub accepted: usize,
    /// Accepted changes that match nothing.
    pub unmatched: Vec<accepted::Entry>,
    /// The part of the version that the generated code asks to raise, accepted changes or not;
    /// `None` when it was not looked at.
    pub rust_bump: Option<Bump>,
    /// Why the generated code could not be looked at, if it could not.
    pub rust_failure: Option<String>,
}

impl Comparison {
    /// What the changes come to for a program that is already running.
    pub fn wire(&self) -> Verdict {
        self.verdict(Axis::Wire)
    }

    /// What they come to for a crate that compiles against the generated code; `None` when that
    /// was not looked at.
    pub fn rust(&self) -> Option<Verdict> {
        self.rust_bump.map(|_| self.verdict(Axis::Rust))
    }

    fn verdict(&self, axis: Axis) -> Verdict {
        let changes = self.changes.iter().filter(|change| change.axis == axis);
        Verdict::over(changes.map(|change| change.level))
    }

    /// Generates the code of both documents and adds what differs.
    pub fn add_generated(&mut self, old: &Value, new: &Value) -> anyhow::Result<()> {
        let before = surface::of(old).context("generating from the old document")?;
        let after = surface::of(new).context("generating from the new document")?;
        self.add_rust(&before, &after)?;
        Ok(())
    }

    /// Adds what differs in the generated code.
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
        // The order within a level stays: the wire first.
        self.changes
            .sort_by_key(|change| std::cmp::Reverse(change.level));
        Ok(())
    }

    /// The part of the version to raise, by the generated code.
    pub fn recommended_bump(&self) -> Bump {
        self.rust_bump.unwrap_or(Bump::None)
    }

    /// Whether there is a change of the level or a more serious one.
    pub fn reaches(&self, level: Level) -> bool {
        self.changes.iter().any(|change| change.level >= level)
    }
}

/// Compares two OpenAPI 3.0 or 3.1 documents. `today` decides whether announced dates have passed.
pub fn compare(old: &Value, new: &Value, today: Date) -> Comparison {
    let (old, new) = (Source::new(old), Source::new(new));
    let findings = compare::compare(&old, &new, today);
    Comparison {
        changes: group::group(&old, &new, findings),
        ..Comparison::default()
    }
}
