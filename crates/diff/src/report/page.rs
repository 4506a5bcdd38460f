//! The content of a report that people post: a summary, the tasks, and the changes by level.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use indexmap::IndexMap;

use super::entries::{Entry, entries};
use super::naming::{GroupBy, what_to_do};
use crate::Comparison;
use crate::change::{Axis, Change, Rename};
use crate::level::{Level, Verdict};
use crate::revision::{self, Revision};

/// The content of a report.
pub(super) struct Page<'a> {
    /// The title, and both versions with their dates.
    pub(super) heading: Option<String>,
    /// The sources of both documents, unless the heading names them.
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
    /// The changes, grouped.
    pub(super) groups: Vec<Group<'a>>,
}

/// Changes under one title.
pub(super) struct Group<'a> {
    /// The title, with code spans.
    pub(super) title: String,
    /// Whether the changes are folded.
    pub(super) is_folded: bool,
    /// The entries, the most serious first.
    pub(super) entries: Vec<Rc<Entry<'a>>>,
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
    pub(super) text: Cow<'a, str>,
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
pub(super) fn page(comparison: &Comparison, group_by: GroupBy) -> Page<'_> {
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
    Page {
        heading: revisions.map(|(old, new)| revision::heading(old, new)),
        sources: revisions
            .filter(|(old, new)| !heading_names(old, new))
            .map(|(old, new)| (old, new)),
        only: only(comparison),
        rows,
        bump: rust.map(|_| comparison.recommended_bump().name()),
        rust_failure: comparison.rust_failure.as_deref(),
        accepted: comparison.accepted.len(),
        renames: renames(comparison),
        tasks: tasks(changes),
        groups: groups(changes, group_by),
    }
}

/// Whether the heading has the sources, as that of documents without versions has.
fn heading_names(old: &Revision, new: &Revision) -> bool {
    let heading = revision::heading(old, new);
    [old, new].iter().all(|it| heading.contains(&it.source))
}

/// Groups the changes; the group with the most serious change comes first.
pub(super) fn groups(changes: &[Change], group_by: GroupBy) -> Vec<Group<'_>> {
    let mut groups: IndexMap<String, Group<'_>> = IndexMap::new();
    // The changes are sorted by level, and so are the groups.
    for entry in entries(changes, group_by) {
        let entry = Rc::new(entry);
        for title in titles(entry.change, group_by) {
            let group = groups.entry(title.clone()).or_insert_with(|| Group {
                title,
                is_folded: is_folded(entry.change.level),
                entries: Vec::new(),
            });
            group.entries.push(Rc::clone(&entry));
        }
    }
    groups.into_values().collect()
}

/// Returns the titles of the groups that a change belongs to.
fn titles(change: &Change, group_by: GroupBy) -> Vec<String> {
    match group_by {
        GroupBy::Change => vec![level_title(change.level).to_owned()],
        GroupBy::Type => vec![format!("{}: `{}`", change.rule.meaning, change.rule.id)],
        GroupBy::Endpoint if change.operations.is_empty() => vec![match change.axis {
            Axis::Rust => "Generated code".to_owned(),
            Axis::Wire => "Document".to_owned(),
        }],
        GroupBy::Endpoint => change
            .operations
            .iter()
            .map(|operation| format!("`{operation}`"))
            .collect(),
    }
}

/// Returns the patterns of the operations that the comparison is restricted to, as code spans.
pub(super) fn only(comparison: &Comparison) -> Option<String> {
    let patterns: Vec<String> = comparison.only.iter().map(|it| format!("`{it}`")).collect();
    (!patterns.is_empty()).then(|| patterns.join(", "))
}

/// What to do with proposed renames, in Markdown.
pub(super) const RENAME_HINT: &str = "Record each with the command `rename OLD NEW`: the old name stays as an alias. Or use the new one.";

/// Returns the renames that explain changes, with the number of changes.
pub(super) fn renames(comparison: &Comparison) -> Vec<(&Rename, usize)> {
    let mut explained: BTreeMap<&Rename, usize> = BTreeMap::new();
    for rename in comparison
        .changes
        .iter()
        .filter_map(|it| it.rename.as_ref())
    {
        *explained.entry(rename).or_default() += 1;
    }
    let counted = comparison.renames.iter();
    let counted = counted.map(|it| (it, explained.get(it).copied().unwrap_or_default()));
    counted.filter(|(_, count)| *count > 0).collect()
}

/// Returns what to do about the changes that can break clients: one task for each replacement of a name
/// and for each hint. What went with an operation is done with it, and proposed renames are listed as such.
fn tasks(changes: &[Change]) -> Vec<Task<'_>> {
    let mut tasks: IndexMap<(Level, Axis, Cow<'_, str>), Vec<&Change>> = IndexMap::new();
    let entries = entries(changes, GroupBy::Change);
    let listed = entries.iter().flat_map(Entry::changes);
    for change in listed.filter(|it| it.level >= Level::Maybe && it.rename.is_none()) {
        if let Some(text) = what_to_do(change) {
            let task = tasks.entry((change.level, change.axis, text)).or_default();
            task.push(change);
        }
    }
    let tasks = tasks.into_iter();
    tasks
        .map(|((level, _, text), changes)| Task {
            level,
            text,
            changes,
        })
        .collect()
}

/// Returns a number of entries for the title of a group.
pub(super) fn of_entries(count: usize) -> String {
    match count {
        1 => "1 entry".to_owned(),
        count => format!("{count} entries"),
    }
}

/// Returns a number of changes.
pub(super) fn of_changes(count: usize) -> String {
    match count {
        1 => "1 change".to_owned(),
        count => format!("{count} changes"),
    }
}

/// Returns the title of the changes of a level.
fn level_title(level: Level) -> &'static str {
    match level {
        Level::Breaking => "Breaking changes",
        Level::Maybe => "Changes that may break clients",
        Level::Compatible => "Compatible changes",
        Level::Cosmetic => "Cosmetic changes",
    }
}

/// Whether the changes of a level are folded.
fn is_folded(level: Level) -> bool {
    level <= Level::Compatible
}
