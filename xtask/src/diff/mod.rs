//! Comparing two documents: what changed, and whether it breaks a client that keeps using the old
//! one. How levels are decided is described in `docs/diff.md`.

pub mod accepted;
pub mod change;
mod compare;
mod group;
pub mod level;
mod normalise;
pub mod report;
pub mod rules;
mod subject;

use jiff::civil::Date;
use serde_json::Value;

use change::Change;
use level::{Bump, Level, Verdict};
use normalise::Source;

/// What two documents differ in.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Every change on the wire, the most serious first.
    pub changes: Vec<Change>,
    /// How many changes were accepted and taken out.
    pub accepted: usize,
    /// Accepted changes that match nothing.
    pub unmatched: Vec<accepted::Entry>,
    /// How the generated code changed, when that was looked at.
    pub rust_bump: Option<Bump>,
}

impl Comparison {
    /// What the changes come to for a program that is already running.
    pub fn wire(&self) -> Verdict {
        Verdict::over(self.changes.iter().map(|change| change.level))
    }

    /// What they come to for a crate that compiles against the generated code; `None` when that
    /// was not looked at.
    pub fn rust(&self) -> Option<Verdict> {
        self.rust_bump.map(|bump| match bump {
            Bump::None => Verdict::None,
            Bump::Patch | Bump::Minor => Verdict::Compatible,
            Bump::Major => Verdict::Breaking,
        })
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
