//! References inside a document: those without a target, and what an operation reaches.

use anyhow::bail;
use serde_json::Value;

use super::tree::OperationKey;
use document::{Component, Resolver, Unresolved, UnresolvedReason, reached_from};

/// Refuses a document whose local references have no target: a sign of truncation.
pub(super) fn check(document: &Value, label: &str) -> anyhow::Result<()> {
    const SHOWN: usize = 5;
    let resolver = Resolver::new(document);
    let dangling: Vec<Unresolved> = document::references(document)
        .into_iter()
        .filter_map(|(at, _)| resolver.follow(&at)?.err())
        .filter(|unresolved| unresolved.reason == UnresolvedReason::NotFound)
        .collect();
    if dangling.is_empty() {
        return Ok(());
    }
    let mut list = String::new();
    for Unresolved { at, reference, .. } in dangling.iter().take(SHOWN) {
        list.push_str(&format!("\n  {}: {reference}", at.join("$ref")));
    }
    if dangling.len() > SHOWN {
        list.push_str(&format!("\n  and {} more", dangling.len() - SHOWN));
    }
    bail!(
        "{label}: {} without a target; the document may be truncated; if it is published like \
         this, pass --allow-dangling-references{list}",
        match dangling.len() {
            1 => "a reference".to_owned(),
            several => format!("{several} references"),
        }
    )
}

/// Whether `operation` reaches the component.
pub(super) fn reaches(document: &Value, operation: &OperationKey, component: &Component) -> bool {
    operation
        .of(document)
        .is_some_and(|value| reached_from(document, [value]).contains(component))
}
