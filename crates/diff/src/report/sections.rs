//! Groups changes for a terminal. The group with the most serious change comes first.

use std::rc::Rc;

use indexmap::IndexMap;

use super::entries::{Entry, entries};
use super::naming::{GroupBy, MAX_NAMED};
use super::page::groups;
use crate::Comparison;
use crate::change::{Axis, Change};
use crate::level::{Level, Verdict};

/// The changes that affect the same operations.
pub(super) struct Section<'a> {
    /// The title of the section.
    pub(super) title: String,
    /// All operations, if the title does not name them.
    pub(super) operations: Vec<String>,
    /// The entries, the most serious first.
    pub(super) entries: Vec<Rc<Entry<'a>>>,
}

/// Groups changes, by default those that affect the same operations.
pub(super) fn sections(changes: &[Change], group_by: Option<GroupBy>) -> Vec<Section<'_>> {
    match group_by {
        None => by_operations(changes),
        Some(group_by) => groups(changes, group_by)
            .into_iter()
            .map(|group| Section {
                title: group.title.replace('`', ""),
                operations: Vec::new(),
                entries: group.entries,
            })
            .collect(),
    }
}

fn by_operations(changes: &[Change]) -> Vec<Section<'_>> {
    let mut sections: IndexMap<(String, Vec<String>), Vec<Rc<Entry<'_>>>> = IndexMap::new();
    // The changes are sorted by level, and so are the sections.
    for entry in entries(changes, GroupBy::Change) {
        let change = entry.change;
        let operations: Vec<String> = change.operations.iter().map(ToString::to_string).collect();
        let listed = if operations.len() > MAX_NAMED {
            operations
        } else {
            Vec::new()
        };
        let section = sections.entry((title(change), listed)).or_default();
        section.push(Rc::new(entry));
    }
    let sections = sections.into_iter();
    sections
        .map(|((title, operations), entries)| Section {
            title,
            operations,
            entries,
        })
        .collect()
}

/// Returns the title of a change: the operations that it affects, by name if they are few.
pub(super) fn title(change: &Change) -> String {
    match change.operations.as_slice() {
        [] if change.axis == Axis::Rust => "Generated code".to_owned(),
        [] => "Document".to_owned(),
        few if few.len() <= MAX_NAMED => few
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
        many => format!("{} operations", many.len()),
    }
}

/// Returns the name and the verdict of each axis that was compared, with the number of its changes of each
/// level, the most serious first: `1 breaking, 2 compatible`.
pub(super) fn verdicts(comparison: &Comparison) -> Vec<(&'static str, Verdict, String)> {
    let wire = (Axis::Wire, "wire", Some(comparison.wire()));
    let axes = [wire, (Axis::Rust, "rust", comparison.rust())].into_iter();
    axes.filter_map(|(axis, name, verdict)| Some((name, verdict?, counts(comparison, axis))))
        .collect()
}

fn counts(comparison: &Comparison, axis: Axis) -> String {
    let of_level = |level: Level| {
        let is_such = |it: &&Change| it.axis == axis && it.level == level;
        match comparison.changes.iter().filter(is_such).count() {
            0 => None,
            count => Some(format!("{count} {}", level.name())),
        }
    };
    let counts: Vec<String> = Level::ALL.into_iter().filter_map(of_level).collect();
    if counts.is_empty() {
        "no changes".to_owned()
    } else {
        counts.join(", ")
    }
}
