//! Compares two OpenAPI documents: lists the changes, and whether they break clients of the old one.
//! `docs/diff.md` describes how levels are decided.

pub mod change;
mod compare;
mod direction;
mod group;
pub mod level;
mod lines;
mod message;
mod normalise;
pub mod only;
pub mod policy;
mod renames;
pub mod report;
pub mod revision;
pub mod rules;
pub mod rust;
mod subject;
mod value;

use jiff::civil::Date;
use model::public_api::PublicApi;
use serde_json::Value;

use change::{Accepted, Axis, Change, Rename};
use level::{Bump, Level, Verdict};
use normalise::{MAX_COPIED, Source};
use revision::Revision;

/// The changes between two documents.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Every change, on either axis, the most serious first.
    pub changes: Vec<Change>,
    /// The old and the new document, for the heading.
    pub revisions: Option<(Revision, Revision)>,
    /// The patterns of the operations that the comparison is restricted to; empty for all.
    pub only: Vec<String>,
    /// Schema components that were removed, with the component that replaces each.
    pub renames: Vec<Rename>,
    /// The accepted changes, which are not in `changes`.
    pub accepted: Vec<Accepted>,
    /// Accepted changes that match no change.
    pub unmatched: Vec<policy::Entry>,
    /// What is to be looked at: entries of the policy, and what was not compared.
    pub warnings: Vec<String>,
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

    /// Adds the changes of the public API of the generated code. A component that `is_renamed` on
    /// record is not a rename that is left to do.
    pub fn add_rust(
        &mut self,
        old: &PublicApi,
        new: &PublicApi,
        is_renamed: impl Fn(&str) -> bool,
    ) {
        self.renames.retain(|rename| !is_renamed(&rename.old));
        let rust::Compared { mut changes, items } = rust::compare(old, new);
        renames::explain(&mut changes, &items, &self.renames);
        self.rust_bump = Some(Bump::for_level(
            changes.iter().map(|change| change.level).max(),
        ));
        self.changes.extend(changes);
        // A stable sort keeps the wire changes of a level first.
        self.changes
            .sort_by_key(|change| std::cmp::Reverse(change.level));
    }

    /// Returns the version bump that the generated code requires.
    pub fn recommended_bump(&self) -> Bump {
        self.rust_bump.unwrap_or(Bump::None)
    }

    /// Adds the lines of the changes in `text`, the new document.
    pub fn add_lines(&mut self, text: &str) {
        let location = |change: &Change| {
            let pointer = change.pointer();
            pointer.filter(|_| change.axis == Axis::Wire).cloned()
        };
        let pointers: Vec<_> = self.changes.iter().filter_map(location).collect();
        let lines = lines::lines(text, &pointers);
        for change in &mut self.changes {
            change.line = location(change).and_then(|pointer| lines.get(&pointer).copied());
        }
    }

    /// Whether a change has this level or a more serious one.
    pub fn reaches(&self, level: Level) -> bool {
        self.changes.iter().any(|change| change.level >= level)
    }
}

/// Compares two OpenAPI documents. `today` decides whether sunset dates have passed.
pub fn compare(old: &Value, new: &Value, today: Date) -> Comparison {
    compare_without_prefixes(old, new, today, &[])
}

/// Compares two OpenAPI documents whose paths may begin with prefixes that do not count, such as
/// `/v1` and `/v2`.
pub fn compare_without_prefixes(
    old: &Value,
    new: &Value,
    today: Date,
    prefixes: &[String],
) -> Comparison {
    let warnings = not_compared("old", old).chain(not_compared("new", new));
    let (old, new) = (Source::new(old), Source::new(new));
    let found = compare::compare(&old, &new, today, prefixes);
    let renames = found.replaced.into_iter();
    let incomplete = [("old", &old), ("new", &new)].into_iter();
    let incomplete = incomplete.filter(|(_, source)| source.is_incomplete());
    let incomplete = incomplete.map(|(which, _)| {
        format!(
            "schemas of the {which} document include more than {MAX_COPIED} properties and values of others; \
             some are compared in part"
        )
    });
    let warnings = warnings.chain(incomplete).collect();
    Comparison {
        changes: group::group(&old, &new, found.changes),
        renames: renames.map(|(old, new)| Rename { old, new }).collect(),
        warnings,
        ..Comparison::default()
    }
}

/// Returns a warning for each part of a document that is not compared.
fn not_compared(which: &str, document: &Value) -> impl Iterator<Item = String> {
    let found = document::beyond_3_1(document).into_iter();
    found
        .map(move |at| format!("`{at}` of the {which} document is of OpenAPI 3.2 and not compared"))
}
