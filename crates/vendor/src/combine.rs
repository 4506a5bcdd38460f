//! One document from the pages of a whole site.

use anyhow::bail;
use indexmap::IndexMap;
use serde_json::Value;

use super::conflict::{Conflict, Conflicts, OnConflict, list_origins};
use super::definitions::{self, definitions};
use super::merge::{Merged, keep_on_operations, remove_orphans};
use super::order;
use super::site::PageRead;
use super::tree::operations;
use super::vendored::Vendored;
use document::Pointer;

/// Fields that are merged separately.
const MERGED_APART: [&str; 5] = ["openapi", "paths", "webhooks", "components", "tags"];

/// One of several definitions, and the pages that have it.
struct Variant {
    value: Value,
    pages: Vec<usize>,
}

/// Combines the pages. For fields about the whole API the most frequent value is used; definitions
/// that differ are a conflict.
pub(super) fn combine(
    vendored: Option<&Vendored>,
    pages: &[PageRead],
    on_conflict: OnConflict,
) -> anyhow::Result<Merged> {
    let [first, ..] = pages else {
        bail!("the index has no page about an operation");
    };
    let mut merged = Merged::of(first.page.document.clone());
    merged.document["openapi"] = Value::String(version(pages)?);
    merge_heads(&mut merged, pages);
    merge_tags(&mut merged, pages);

    let mut documents: Vec<Value> = pages
        .iter()
        .map(|read| read.page.document.clone())
        .collect();
    let mut notes = Vec::new();
    for document in &mut documents {
        keep_on_operations(document, &merged.document, &mut notes);
    }
    notes.sort();
    notes.dedup();
    merged.notes.append(&mut notes);

    let mut refused = Vec::new();
    for (location, variants) in variants(&documents) {
        let location: Vec<&str> = location.iter().map(String::as_str).collect();
        let old = vendored.and_then(|vendored| definitions::get(&vendored.document, &location));
        let chosen = choose(&variants, old, on_conflict);
        let conflicts = variants
            .iter()
            .filter(|variant| variant.value != chosen.value)
            .map(|variant| Conflict {
                pointer: location
                    .iter()
                    .fold(Pointer::root(), |at, name| at.join(name)),
                old_from: chosen.origins(pages),
                old: chosen.value.clone(),
                new_from: variant.origins(pages),
                new: variant.value.clone(),
            });
        match on_conflict {
            OnConflict::Refuse => refused.extend(conflicts),
            _ => merged.decided.extend(conflicts),
        }
        definitions::set(&mut merged.document, &location, chosen.value.clone());
    }
    if !refused.is_empty() {
        return Err(Conflicts::BetweenPages(refused).into());
    }
    remove_orphans(&documents, &mut merged.document);
    if operations(&merged.document).len() > 1 {
        order::sort(&mut merged.document);
    }
    Ok(merged)
}

fn version(pages: &[PageRead]) -> anyhow::Result<String> {
    let version = |read: &PageRead| {
        let version = read.page.document["openapi"].as_str();
        version.unwrap_or_default().to_owned()
    };
    let minor = |version: &str| version.rsplit_once('.').map(|(minor, _)| minor.to_owned());
    let mut newest = version(&pages[0]);
    for read in &pages[1..] {
        let other = version(read);
        if minor(&other) != minor(&newest) {
            bail!(
                "{} uses OpenAPI {newest} and {} uses {other},  which are not \
                 compatible; vendor the API's own document instead",
                pages[0].page.label,
                read.page.label
            );
        }
        newest = newest.max(other);
    }
    Ok(newest)
}

/// Uses the most frequent value of each field about the whole API.
fn merge_heads(merged: &mut Merged, pages: &[PageRead]) {
    let heads = || {
        pages
            .iter()
            .filter_map(|read| read.page.document.as_object())
    };
    let mut names: Vec<&String> = Vec::new();
    for name in heads().flat_map(serde_json::Map::keys) {
        if !MERGED_APART.contains(&name.as_str()) && !names.contains(&name) {
            names.push(name);
        }
    }
    for name in names {
        let values = most_common(heads().map(|head| head.get(name)));
        if values.len() > 1 {
            merged.notes.push(format!(
                "/{name} differs between pages; the most frequent value is used"
            ));
        }
        let document = merged.document.as_object_mut();
        match (document, values.first()) {
            (Some(document), Some(Some(value))) => {
                document.insert(name.clone(), (*value).clone());
            }
            (Some(document), _) => {
                document.shift_remove(name);
            }
            _ => {}
        }
    }
}

/// The union by name, each with its most frequent value; sorted by name if no page has all of them.
fn merge_tags(merged: &mut Merged, pages: &[PageRead]) {
    let lists = most_common(
        pages
            .iter()
            .filter_map(|read| read.page.document.get("tags")?.as_array()),
    );
    let mut tags: Vec<Value> = Vec::new();
    for tag in lists.iter().copied().flatten() {
        if tags.iter().all(|known| known["name"] != tag["name"]) {
            tags.push(tag.clone());
        }
    }
    if lists.len() > 1 {
        merged
            .notes
            .push("/tags differ between pages; merged by name".to_owned());
        if lists.iter().all(|list| list.len() < tags.len()) {
            tags.sort_by_key(|tag| tag["name"].as_str().unwrap_or_default().to_owned());
        }
    }
    if !tags.is_empty() {
        merged.document["tags"] = Value::Array(tags);
    }
}

/// The distinct items, the most frequent first, ties in their original order.
fn most_common<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut counted: Vec<(usize, T)> = Vec::new();
    for item in items {
        match counted.iter_mut().find(|(_, known)| *known == item) {
            Some((count, _)) => *count += 1,
            None => counted.push((1, item)),
        }
    }
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    counted.into_iter().map(|(_, item)| item).collect()
}

fn variants(documents: &[Value]) -> IndexMap<Vec<String>, Vec<Variant>> {
    let mut found: IndexMap<Vec<String>, Vec<Variant>> = IndexMap::new();
    for (page, document) in documents.iter().enumerate() {
        for definition in definitions(document) {
            let location = definition.location.iter().map(|name| (*name).to_owned());
            let variants = found.entry(location.collect()).or_default();
            match variants
                .iter_mut()
                .find(|known| known.value == *definition.value)
            {
                Some(variant) => variant.pages.push(page),
                None => variants.push(Variant {
                    value: definition.value.clone(),
                    pages: vec![page],
                }),
            }
        }
    }
    for variants in found.values_mut() {
        variants.sort_by_key(|variant| std::cmp::Reverse(variant.pages.len()));
    }
    found
}

/// The definition that `on_conflict` selects; the most frequent one if that leaves a choice.
fn choose<'a>(
    variants: &'a [Variant],
    vendored: Option<&Value>,
    on_conflict: OnConflict,
) -> &'a Variant {
    let is_vendored = |variant: &&Variant| vendored == Some(&variant.value);
    let wanted = match on_conflict {
        OnConflict::Keep => variants.iter().find(is_vendored),
        OnConflict::Replace => variants.iter().find(|variant| !is_vendored(variant)),
        OnConflict::Refuse => None,
    };
    wanted.unwrap_or(&variants[0])
}

impl Variant {
    fn origins(&self, pages: &[PageRead]) -> String {
        let origins: Vec<String> = self
            .pages
            .iter()
            .map(|page| pages[*page].record.origin())
            .collect();
        list_origins(&origins)
    }
}
