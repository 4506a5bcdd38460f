//! The content of a report that people post: a summary, the tasks, and the changes by level.

use crate::Comparison;
use crate::change::{Axis, Change, Rename};
use crate::level::{Level, Verdict};
use crate::revision::{self, Revision};

/// An entry names at most this many operations beside its message.
pub(super) const MAX_NAMED: usize = 3;

/// The content of a report.
pub(super) struct Page<'a> {
    /// The title, and both versions with their dates.
    pub(super) heading: Option<String>,
    /// The sources of both documents.
    pub(super) sources: Option<(&'a Revision, &'a Revision)>,
    /// The operations that the comparison is restricted to, as code spans.
    pub(super) only: Option<String>,
    /// One row of the summary for each axis.
    pub(super) rows: Vec<Row>,
    pub(super) bump: Option<&'static str>,
    /// The reason why the generated code was not compared.
    pub(super) rust_failure: Option<&'a str>,
    pub(super) accepted: usize,
    pub(super) renames: Vec<(&'a Rename, usize)>,
    pub(super) tasks: Vec<Task<'a>>,
    /// The changes of each level that has some, the most serious level first.
    pub(super) levels: Vec<(Level, Vec<&'a Change>)>,
}

/// The verdict of one axis, and its number of changes of each level of [`Level::ALL`].
pub(super) struct Row {
    pub(super) axis: &'static str,
    pub(super) verdict: Verdict,
    pub(super) counts: [usize; 4],
}

/// Something to do, with the changes that require it.
pub(super) struct Task<'a> {
    pub(super) level: Level,
    pub(super) text: String,
    pub(super) changes: Vec<&'a Change>,
}

impl Task<'_> {
    /// The axis of its changes.
    pub(super) fn axis(&self) -> Axis {
        self.changes
            .first()
            .map_or(Axis::Wire, |change| change.axis)
    }
}

/// Returns the content of the report of a comparison.
pub(super) fn page(comparison: &Comparison) -> Page<'_> {
    let changes = &comparison.changes;
    let revisions = comparison.revisions.as_ref();
    let rust = comparison.rust();
    let wire = (Axis::Wire, "Wire", Some(comparison.wire()));
    let rows = [wire, (Axis::Rust, "Rust", rust)]
        .into_iter()
        .filter_map(|(axis, name, verdict)| {
            Some(Row {
                axis: name,
                verdict: verdict?,
                counts: Level::ALL.map(|level| {
                    let counted = |it: &&Change| it.axis == axis && it.level == level;
                    changes.iter().filter(counted).count()
                }),
            })
        })
        .collect();
    let levels = Level::ALL.into_iter().map(|level| {
        let list: Vec<&Change> = changes.iter().filter(|it| it.level == level).collect();
        (level, list)
    });
    Page {
        heading: revisions.map(|(old, new)| revision::heading(old, new)),
        sources: revisions.map(|(old, new)| (old, new)),
        only: only(comparison),
        rows,
        bump: rust.map(|_| comparison.recommended_bump().name()),
        rust_failure: comparison.rust_failure.as_deref(),
        accepted: comparison.accepted,
        renames: renames(comparison),
        tasks: tasks(changes),
        levels: levels.filter(|(_, list)| !list.is_empty()).collect(),
    }
}

/// Returns the patterns of the operations that the comparison is restricted to, as code spans.
pub(super) fn only(comparison: &Comparison) -> Option<String> {
    let patterns: Vec<String> = comparison.only.iter().map(|it| format!("`{it}`")).collect();
    (!patterns.is_empty()).then(|| patterns.join(", "))
}

/// What to do with proposed renames, in Markdown.
pub(super) const RENAME_HINT: &str =
    "record each with the command `rename OLD NEW`: the old name stays as a deprecated alias";

/// Returns the renames that explain changes, with the number of changes.
pub(super) fn renames(comparison: &Comparison) -> Vec<(&Rename, usize)> {
    let explained = |rename: &Rename| {
        let explains = |change: &&Change| change.rename.as_ref() == Some(rename);
        comparison.changes.iter().filter(explains).count()
    };
    let counted = comparison.renames.iter().map(|it| (it, explained(it)));
    counted.filter(|(_, count)| *count > 0).collect()
}

/// Returns what to do about the changes that can break clients: one task for each rename and for
/// each hint.
fn tasks(changes: &[Change]) -> Vec<Task<'_>> {
    let mut tasks: Vec<Task<'_>> = Vec::new();
    for change in changes.iter().filter(|it| it.level >= Level::Maybe) {
        let Some(text) = what_to_do(change) else {
            continue;
        };
        match tasks
            .iter_mut()
            .find(|it| it.level == change.level && it.axis() == change.axis && it.text == text)
        {
            Some(task) => task.changes.push(change),
            None => tasks.push(Task {
                level: change.level,
                text,
                changes: vec![change],
            }),
        }
    }
    tasks
}

/// Returns the hint of a change, or the rename that explains it.
pub(super) fn what_to_do(change: &Change) -> Option<String> {
    match &change.rename {
        Some(rename) => Some(format!("use `{}` instead of `{}`", rename.new, rename.old)),
        None => change.hint.map(str::to_owned),
    }
}

/// Returns the operations that an entry names beside its message; `None` for the generated code and
/// for the document as a whole.
pub(super) fn scope(change: &Change) -> Option<String> {
    match change.operations.as_slice() {
        [] => None,
        few if few.len() <= MAX_NAMED => {
            let names: Vec<String> = few.iter().map(|it| format!("`{it}`")).collect();
            Some(names.join(", "))
        }
        many => Some(format!("{} operations", many.len())),
    }
}

/// Returns the title of the changes of a level.
pub(super) fn level_title(level: Level) -> &'static str {
    match level {
        Level::Breaking => "Breaking changes",
        Level::Maybe => "Changes that may break clients",
        Level::Compatible => "Compatible changes",
        Level::Cosmetic => "Cosmetic changes",
    }
}

/// Whether the changes of a level are folded.
pub(super) fn is_folded(level: Level) -> bool {
    level <= Level::Compatible
}
