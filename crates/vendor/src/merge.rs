//! Merging a documentation page into what is vendored.

use anyhow::{Context, bail};
use serde_json::Value;

use super::conflict::{self, Conflict, Conflicts, OnConflict};
use super::definitions::{self, definitions};
use super::order;
use super::provenance::SourceKind;
use super::references;
use super::site::PageRead;
use super::tree::operations;
use super::vendored::Vendored;
use document::{Pointer, Resolver};

/// Fields about the whole API, which every page repeats; the page that was just read is the newest.
const REPEATED: [&str; 3] = ["info", "externalDocs", "jsonSchemaDialect"];

/// A merged document with notes for the user.
#[derive(Debug)]
pub(super) struct Merged {
    pub document: Value,
    /// Differences that were settled without a loss.
    pub notes: Vec<String>,
    /// Differences that the caller's choice settled.
    pub decided: Vec<Conflict>,
}

/// The vendored document with the page's operation and components.
///
/// The first page is taken as published. From the second on there is no published order, so paths
/// and components are sorted: the result does not depend on the order of the pages. A document
/// that was published as a whole keeps its order.
pub(super) fn page_into(
    vendored: Option<&Vendored>,
    read: &PageRead,
    on_conflict: OnConflict,
) -> anyhow::Result<Merged> {
    let mut page = read.page.document.clone();
    let Some(vendored) = vendored else {
        return Ok(Merged::of(page));
    };
    let base = &vendored.document;
    let mut merged = Merged::of(base.clone());
    merge_versions(&mut merged, &page)
        .with_context(|| format!("{} is not merged", read.page.label))?;
    merge_repeated(&mut merged, &page);
    merge_tags(&mut merged, &page);
    keep_on_operations(&mut page, base, &mut merged.notes);

    let mut refused = Vec::new();
    for definition in definitions(&page) {
        let Some(old) = definitions::get(base, &definition.location) else {
            definitions::set(
                &mut merged.document,
                &definition.location,
                definition.value.clone(),
            );
            continue;
        };
        if old == definition.value {
            continue;
        }
        let conflict = Conflict {
            pointer: definition.pointer(),
            old_from: vendored.origin_of(&definition.location),
            old: old.clone(),
            new_from: read.record.origin(),
            new: definition.value.clone(),
        };
        match on_conflict {
            OnConflict::Refuse => refused.push(conflict),
            OnConflict::Keep => merged.decided.push(conflict),
            OnConflict::Replace => {
                definitions::set(
                    &mut merged.document,
                    &definition.location,
                    conflict.new.clone(),
                );
                merged.decided.push(conflict);
            }
        }
    }
    if !refused.is_empty() {
        return Err(Conflicts::WithVendored(refused).into());
    }
    remove_orphans([base, &page], &mut merged.document);
    if !vendored.is_whole() && operations(&merged.document).len() > 1 {
        order::sort(&mut merged.document);
    }
    Ok(merged)
}

fn merge_versions(merged: &mut Merged, read: &Value) -> anyhow::Result<()> {
    let version = |document: &Value| document["openapi"].as_str().unwrap_or_default().to_owned();
    let (old, new) = (version(&merged.document), version(read));
    let minor = |version: &str| version.rsplit_once('.').map(|(minor, _)| minor.to_owned());
    if minor(&old) != minor(&new) {
        bail!(
            "its OpenAPI version is {new} and that of the vendored document {old}, which are not \
             compatible; vendor the whole document instead"
        );
    }
    if new > old {
        merged.document["openapi"] = Value::String(new);
    }
    Ok(())
}

fn merge_repeated(merged: &mut Merged, read: &Value) {
    let Some(entries) = read.as_object() else {
        return;
    };
    for (name, new) in entries {
        if !REPEATED.contains(&name.as_str()) && !name.starts_with("x-") {
            continue;
        }
        match merged.document.get(name) {
            Some(old) if old == new => {}
            old => {
                if old.is_some() {
                    merged
                        .notes
                        .push(format!("/{name} differs; the page's value is used"));
                }
                merged.document[name] = new.clone();
            }
        }
    }
}

/// The union by name; the page's wording wins. The order is that of the side that has all of them,
/// else by name.
fn merge_tags(merged: &mut Merged, read: &Value) {
    let Some(new) = read.get("tags").and_then(Value::as_array) else {
        return;
    };
    let old = match merged.document.get("tags").and_then(Value::as_array) {
        Some(old) if old == new => return,
        Some(old) => old.clone(),
        None => Vec::new(),
    };
    let find = |tags: &[Value], name: &Value| tags.iter().find(|tag| tag["name"] == *name).cloned();
    let lacks = |tags: &[Value], others: &[Value]| {
        others.iter().any(|tag| find(tags, &tag["name"]).is_none())
    };
    let mut tags: Vec<Value> = if lacks(new, &old) {
        old.iter()
            .map(|tag| find(new, &tag["name"]).unwrap_or_else(|| tag.clone()))
            .chain(
                new.iter()
                    .filter(|tag| find(&old, &tag["name"]).is_none())
                    .cloned(),
            )
            .collect()
    } else {
        new.clone()
    };
    if lacks(new, &old) && lacks(&old, new) {
        tags.sort_by_key(|tag| tag["name"].as_str().unwrap_or_default().to_owned());
    }
    if tags != old {
        if !old.is_empty() {
            merged
                .notes
                .push("/tags differ; merged by name, with the page's descriptions".to_owned());
        }
        merged.document["tags"] = Value::Array(tags);
    }
}

/// Servers and security of a document hold for every operation that has none of its own. Where a
/// page's differ from the vendored ones, they are written onto its operations, whose meaning would
/// change otherwise.
pub(super) fn keep_on_operations(read: &mut Value, base: &Value, notes: &mut Vec<String>) {
    for field in ["servers", "security"] {
        let of = |document: &Value| {
            let own = document.get(field).and_then(Value::as_array);
            own.cloned().unwrap_or_default()
        };
        let (old, new) = (of(base), of(read));
        if old == new {
            continue;
        }
        let pointers: Vec<Pointer> = document::operations(&Resolver::new(read))
            .into_iter()
            .filter(|it| it.at.get(field).is_none() && it.path_item.get(field).is_none())
            .map(|operation| operation.at.pointer)
            .collect();
        let mut kept = false;
        for pointer in pointers {
            let operation = read.pointer_mut(pointer.as_str());
            if let Some(operation) = operation.and_then(Value::as_object_mut) {
                operation.insert(field.to_owned(), Value::Array(new.clone()));
                kept = true;
            }
        }
        if kept {
            notes.push(format!(
                "/{field} differ; the page's are kept on its operation"
            ));
        }
    }
}

/// Removes the components that an operation of a merged document reached and that no operation
/// of the result reaches.
pub(super) fn remove_orphans<'a>(
    merged: impl IntoIterator<Item = &'a Value>,
    document: &mut Value,
) {
    let reached = document::reached(document);
    for before in merged {
        for (section, name) in document::reached(before).difference(&reached) {
            if let Some(section) = document["components"]
                .get_mut(section)
                .and_then(Value::as_object_mut)
            {
                section.shift_remove(name);
            }
        }
    }
}

impl Merged {
    /// A document that nothing was merged into.
    pub fn of(document: Value) -> Self {
        Self {
            document,
            notes: Vec::new(),
            decided: Vec::new(),
        }
    }
}

impl Vendored {
    /// Which of the vendored sources a definition came from, as far as the provenance shows: the page
    /// about the operation, or the pages whose operations reach the component.
    fn origin_of(&self, location: &[&str]) -> String {
        let mut pages = Vec::new();
        for record in self.sources() {
            let defines = match (record.kind, record.operation(), location) {
                (SourceKind::Document, ..) => true,
                (_, Some(operation), ["paths", path, _]) => operation.path == *path,
                (_, Some(operation), ["components", section, name]) => references::reaches(
                    &self.document,
                    &operation,
                    &((*section).to_owned(), (*name).to_owned()),
                ),
                _ => false,
            };
            if defines {
                pages.push(record.origin());
            }
        }
        if pages.is_empty() {
            "vendored".to_owned()
        } else {
            format!("vendored from {}", conflict::list_origins(&pages))
        }
    }
}
