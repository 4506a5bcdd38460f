//! Accepted changes, which are not reported again.

use std::path::Path;

use anyhow::Context;
use serde::{Deserialize, Serialize};

use super::Comparison;
use crate::document::parse_tree;

/// One accepted change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The fingerprint of the change, from `--format json`.
    pub fingerprint: String,
    /// The reason why it was accepted.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    accepted: Vec<Entry>,
}

/// Reads a file of accepted changes, YAML or JSON: `accepted: [{fingerprint, reason}]`.
pub fn read(path: &Path) -> anyhow::Result<Vec<Entry>> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{}: cannot be read", path.display()))?;
    if text
        .lines()
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
    {
        return Ok(Vec::new());
    }
    let tree = parse_tree(&text, &path.display().to_string())?;
    let file: File = serde_json::from_value(tree).with_context(|| {
        format!(
            "{}: not a list of accepted changes; write `accepted:`, then entries of `fingerprint` and `reason`",
            path.display()
        )
    })?;
    if let Some(entry) = file
        .accepted
        .iter()
        .find(|entry| entry.reason.trim().is_empty())
    {
        anyhow::bail!(
            "{}: entry {} has no reason; add the reason why the change was accepted",
            path.display(),
            entry.fingerprint
        );
    }
    Ok(file.accepted)
}

/// Removes the accepted changes from the comparison, and records the entries that match no change.
pub fn apply(comparison: &mut Comparison, entries: Vec<Entry>) {
    let (used, unmatched): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| {
        comparison
            .changes
            .iter()
            .any(|change| change.fingerprint == entry.fingerprint)
    });
    let before = comparison.changes.len();
    comparison.changes.retain(|change| {
        !used
            .iter()
            .any(|entry| entry.fingerprint == change.fingerprint)
    });
    comparison.accepted = before - comparison.changes.len();
    comparison.unmatched = unmatched;
}
