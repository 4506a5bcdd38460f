//! Groups changes by operation. The operation with the most serious change comes first.

use super::page::MAX_NAMED;
use crate::change::{Axis, Change};
use crate::level::Level;

/// The changes that affect the same operations.
pub(super) struct Section<'a> {
    /// The title of the section.
    pub(super) title: String,
    /// All operations, if the title does not name them.
    pub(super) operations: Vec<String>,
    /// The changes, the most serious first.
    pub(super) changes: Vec<&'a Change>,
}

/// Groups changes that affect the same operations.
pub(super) fn sections(changes: &[Change]) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    // The changes are sorted by level, and so are the sections.
    for change in changes {
        let operations: Vec<String> = change.operations.iter().map(ToString::to_string).collect();
        let title = title(change);
        let listed = if operations.len() > MAX_NAMED {
            operations
        } else {
            Vec::new()
        };
        match sections
            .iter_mut()
            .find(|known| known.title == title && known.operations == listed)
        {
            Some(section) => section.changes.push(change),
            None => sections.push(Section {
                title,
                operations: listed,
                changes: vec![change],
            }),
        }
    }
    sections
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

/// Returns the number of changes of each level, the most serious first: `1 breaking, 2 compatible`.
pub(super) fn counts(changes: &[Change]) -> String {
    let counts: Vec<String> = Level::ALL
        .into_iter()
        .filter_map(|level| {
            let count = changes
                .iter()
                .filter(|change| change.level == level)
                .count();
            (count > 0).then(|| format!("{count} {}", level.name()))
        })
        .collect();
    if counts.is_empty() {
        "no changes".to_owned()
    } else {
        counts.join(", ")
    }
}
