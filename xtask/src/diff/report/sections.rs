//! Changes by operation, the operation with the most serious change first.

use crate::diff::change::{Axis, Change};
use crate::diff::level::Level;

/// More operations than this are not named in a heading.
const SHARED: usize = 3;

/// The changes that reach the same operations.
pub(super) struct Section<'a> {
    /// What the section is about.
    pub(super) title: String,
    /// All operations, when the title does not name them.
    pub(super) operations: Vec<String>,
    /// The changes, the most serious first.
    pub(super) changes: Vec<&'a Change>,
}

/// Groups changes that reach the same operations.
pub(super) fn sections(changes: &[Change]) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    // The changes come sorted by level, so the order of sections and within them follows.
    for change in changes {
        let operations: Vec<String> = change.operations.iter().map(ToString::to_string).collect();
        let title = title(change);
        let listed = if operations.len() > SHARED {
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

/// What a change is about: the operations that it reaches, by name if they are few.
pub(super) fn title(change: &Change) -> String {
    match change.operations.as_slice() {
        [] if change.axis == Axis::Rust => "The generated code".to_owned(),
        [] => "The document as a whole".to_owned(),
        few if few.len() <= SHARED => few
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
        many => format!("{} operations", many.len()),
    }
}

/// How many changes there are of each level, the most serious first: `1 breaking, 2 compatible`.
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
