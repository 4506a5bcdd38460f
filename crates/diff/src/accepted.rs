//! Accepted changes, which are not reported again.

use std::path::Path;

use anyhow::Context;
use serde::{Deserialize, Serialize};

use super::Comparison;
use document::parse_tree;

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
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).with_context(|| format!("{name}: cannot be read"))?;
    parse(&text, &name)
}

/// Reads accepted changes from standard input.
pub fn read_standard_input() -> anyhow::Result<Vec<Entry>> {
    let name = "standard input";
    let text = std::io::read_to_string(std::io::stdin())
        .with_context(|| format!("{name}: cannot be read"))?;
    parse(&text, name)
}

fn parse(text: &str, name: &str) -> anyhow::Result<Vec<Entry>> {
    let is_blank = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    if text.lines().all(is_blank) {
        return Ok(Vec::new());
    }
    let tree = parse_tree(text, name)?;
    let file: File = serde_json::from_value(tree).with_context(|| {
        format!(
            "{name}: not a list of accepted changes; write `accepted:`, then entries of `fingerprint` and `reason`"
        )
    })?;
    let without_reason = |entry: &&Entry| entry.reason.trim().is_empty();
    if let Some(entry) = file.accepted.iter().find(without_reason) {
        anyhow::bail!(
            "{name}: entry {} has no reason; add the reason why the change was accepted",
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
