//! The changed operations and components between two documents.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::bail;
use serde_json::Value;

use super::tree::{OperationKey, components, operations};

/// Operations and components that were added, removed or changed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Summary {
    operations: Changes,
    components: Changes,
    operations_before: usize,
    version: Option<String>,
    version_before: Option<String>,
}

/// The names of what was added, removed and changed, each sorted by name.
#[derive(Debug, Default, PartialEq, Eq)]
struct Changes {
    total: usize,
    added: Vec<String>,
    removed: Vec<String>,
    changed: Vec<String>,
}

impl Summary {
    pub fn between(old: Option<&Value>, new: &Value) -> Self {
        let (operations_before, old_operations) = old.map_or((0, BTreeMap::new()), |old| {
            (operations(old).len(), operations_of(old))
        });
        let old_components = old.map_or_else(BTreeMap::new, components_of);
        Self {
            operations: Changes::between(&old_operations, &operations_of(new)),
            components: Changes::between(&old_components, &components_of(new)),
            operations_before,
            version: version_of(new),
            version_before: old.and_then(version_of),
        }
    }

    /// Refuses a document that lacks more than `percent` % of the vendored operations.
    pub fn check_losses(&self, percent: u8) -> anyhow::Result<()> {
        let lost = self.operations.removed.len();
        let before = self.operations_before;
        if lost * 100 > before * usize::from(percent) {
            bail!(
                "{lost} of {before} vendored operations are not in the new document, more than \
                 {percent} %: {}; if their removal is intended, allow it with \
                 --max-lost-operations {}",
                shortened(&self.operations.removed),
                (lost * 100).div_ceil(before.max(1)),
            );
        }
        Ok(())
    }
}

/// `info.version`.
fn version_of(document: &Value) -> Option<String> {
    let version = document.get("info")?.get("version")?;
    Some(version.as_str()?.to_owned())
}

fn operations_of(document: &Value) -> BTreeMap<OperationKey, &Value> {
    operations(document)
        .into_iter()
        .filter_map(|operation| {
            let value = operation.of(document)?;
            Some((operation, value))
        })
        .collect()
}

fn components_of(document: &Value) -> BTreeMap<String, &Value> {
    components(document)
        .into_iter()
        .map(|(section, name, value)| (format!("{section}/{name}"), value))
        .collect()
}

impl Changes {
    fn between<K: Ord + fmt::Display>(
        old: &BTreeMap<K, &Value>,
        new: &BTreeMap<K, &Value>,
    ) -> Self {
        let names = |of: &BTreeMap<K, &Value>, wanted: &dyn Fn(&K, &Value) -> bool| {
            of.iter()
                .filter(|(name, value)| wanted(name, value))
                .map(|(name, _)| name.to_string())
                .collect()
        };
        Self {
            total: new.len(),
            added: names(new, &|name, _| !old.contains_key(name)),
            removed: names(old, &|name, _| !new.contains_key(name)),
            changed: names(new, &|name, value| {
                old.get(name).is_some_and(|old| *old != value)
            }),
        }
    }

    fn counts(&self) -> String {
        let counts: Vec<String> = [
            (&self.added, "added"),
            (&self.removed, "removed"),
            (&self.changed, "changed"),
        ]
        .iter()
        .filter(|(names, _)| !names.is_empty())
        .map(|(names, word)| format!("{} {word}", names.len()))
        .collect();
        if counts.is_empty() {
            format!("{}, none changed", self.total)
        } else {
            format!("{}: {}", self.total, counts.join(", "))
        }
    }
}

impl fmt::Display for Summary {
    /// Counts and names, in lines without a last newline.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 12;
        let version = self.version.as_deref().unwrap_or("none");
        match &self.version_before {
            Some(before) if before != version => {
                writeln!(f, "version     {version}, was {before}")?
            }
            _ => writeln!(f, "version     {version}")?,
        }
        for (index, (word, changes)) in [
            ("operations", &self.operations),
            ("components", &self.components),
        ]
        .into_iter()
        .enumerate()
        {
            f.write_str(if index > 0 { "\n" } else { "" })?;
            write!(f, "{word}  {}", changes.counts())?;
            for (mark, names) in [
                ('+', &changes.added),
                ('-', &changes.removed),
                ('~', &changes.changed),
            ] {
                // Everything that was removed is listed.
                let shown = if mark == '-' {
                    names.len()
                } else {
                    names.len().min(SHOWN)
                };
                for name in &names[..shown] {
                    write!(f, "\n  {mark} {name}")?;
                }
                if names.len() > shown {
                    write!(f, "\n  {mark} and {} more", names.len() - shown)?;
                }
            }
        }
        Ok(())
    }
}

fn shortened(names: &[String]) -> String {
    const SHOWN: usize = 5;
    let mut text = names[..names.len().min(SHOWN)].join(", ");
    if names.len() > SHOWN {
        text.push_str(&format!(" and {} more", names.len() - SHOWN));
    }
    text
}
