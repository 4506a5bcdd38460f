//! Keeping `openapi/openapi.json` what the vendor publishes: reading it, checking it, merging
//! documentation pages into it, and writing it with a record of where it came from.

mod conflict;
mod content;
mod definitions;
mod fence;
mod merge;
mod page;
mod provenance;
mod references;
mod source;
mod summary;
mod tree;
mod write;

use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};
use serde_json::Value;

pub use conflict::{Conflict, OnConflict};
pub use page::{Page, PageError};
pub use provenance::{Kind, Provenance, SourceRecord};
pub use source::Source;

use crate::{Outcome, document, overlay};
use content::Content;
use summary::Summary;

/// The folder below the root that holds the document and what belongs to it.
pub const FOLDER: &str = "openapi";
/// The vendored document in [`FOLDER`].
pub const DOCUMENT: &str = "openapi.json";
/// The record of where the document came from, in [`FOLDER`].
pub const PROVENANCE: &str = "provenance.json";
/// The corrections in [`FOLDER`].
pub const OVERLAY: &str = "overlay.yaml";

/// What to vendor, and what to do when the answer is not plain.
#[derive(Clone, Debug)]
pub struct Request {
    /// Where to read.
    pub source: Source,
    /// What wins when the vendored document and a page define one thing differently.
    pub on_conflict: OnConflict,
    /// How many of a hundred vendored operations a new document may lack.
    pub max_lost_operations: u8,
    /// Whether references that lead nowhere are accepted.
    pub allow_dangling_references: bool,
    /// Do everything but write.
    pub dry_run: bool,
}

/// What is vendored today.
struct Vendored {
    document: Value,
    text: String,
    provenance: Option<Provenance>,
}

/// Reads the source, merges or replaces, checks, says on `out` what changed, and writes.
///
/// On an error nothing in `root` has changed.
pub fn vendor(root: &Path, request: &Request, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let folder = root.join(FOLDER);
    let old = Vendored::read(&folder)?;
    let read = request.source.read()?;
    let record = read.record();

    let (kind, document, record) = match content::recognise(&read.text, &read.label)? {
        Content::Document(document) => (Kind::Document, document, record),
        Content::Page(page) => {
            writeln!(out, "page {}: {}", read.label, page.operation)?;
            let record = record.of_page(&page);
            let merged = merge::page_into(old.as_ref(), &page, request.on_conflict);
            let merged = merged.with_context(|| format!("{} is not merged", read.label))?;
            for note in &merged.notes {
                writeln!(out, "note: {note}")?;
            }
            for conflict in &merged.decided {
                writeln!(out, "conflict, {}: {conflict}", request.on_conflict)?;
            }
            (Kind::Page, merged.document, record)
        }
    };
    if kind == Kind::Document {
        writeln!(out, "document {}", read.label)?;
    }
    if !request.allow_dangling_references {
        references::check(&document, &read.label)?;
    }

    let summary = Summary::between(old.as_ref().map(|old| &old.document), &document);
    summary.check_losses(request.max_lost_operations)?;

    let text = tree::to_text(&document)?;
    let provenance = Provenance::after(
        old.as_ref().and_then(|old| old.provenance.as_ref()),
        &text,
        record,
    );
    if let Some(old) = &old {
        if old.text == text
            && old
                .provenance
                .as_ref()
                .is_some_and(|old| old.says_the_same(&provenance))
        {
            writeln!(
                out,
                "nothing new: {FOLDER}/{DOCUMENT} is what the source says"
            )?;
            return Ok(Outcome::Done);
        }
        if old.was_changed_by_hand() {
            writeln!(
                out,
                "note: {FOLDER}/{DOCUMENT} is not what was vendored, its hash differs from the one \
                 in {PROVENANCE}; corrections belong into {OVERLAY}"
            )?;
        }
    }

    write!(out, "{summary}")?;
    warn_about_overlay(&folder, &document, out)?;
    if request.dry_run {
        writeln!(out, "dry run: nothing was written")?;
        return Ok(Outcome::Done);
    }
    write::replace(
        &folder,
        &[
            (PROVENANCE, provenance.to_text()?.as_bytes()),
            (DOCUMENT, text.as_bytes()),
        ],
    )?;
    writeln!(out, "written: {FOLDER}/{DOCUMENT}, {FOLDER}/{PROVENANCE}")?;
    writeln!(out, "next: cargo xtask generate")?;
    Ok(Outcome::Done)
}

impl Vendored {
    fn read(folder: &Path) -> anyhow::Result<Option<Self>> {
        let path = folder.join(DOCUMENT);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => bail!("{}: cannot be read: {error}", path.display()),
        };
        let document = document::parse(&text, &format!("{FOLDER}/{DOCUMENT}"))
            .context("what is vendored cannot be used; restore it from git or remove it")?;
        Ok(Some(Self {
            document,
            text,
            provenance: Provenance::read(&folder.join(PROVENANCE))?,
        }))
    }

    fn was_changed_by_hand(&self) -> bool {
        self.provenance
            .as_ref()
            .is_some_and(|provenance| !provenance.is_of(&self.text))
    }

    /// Whether the document was published as one, rather than put together from pages.
    fn is_whole(&self) -> bool {
        self.provenance
            .as_ref()
            .is_none_or(|provenance| provenance.sources.iter().any(|s| s.kind == Kind::Document))
    }
}

/// Names the overlay actions that do not fit the new document, which `generate` would refuse.
fn warn_about_overlay(folder: &Path, document: &Value, out: &mut dyn Write) -> anyhow::Result<()> {
    let path = folder.join(OVERLAY);
    if !path.exists() {
        return Ok(());
    }
    let overlay = overlay::load(&path)?.named(format!("{FOLDER}/{OVERLAY}"));
    for misfit in overlay.misfits(document) {
        writeln!(out, "overlay: {misfit}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
