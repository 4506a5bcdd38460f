//! Keeping `openapi/openapi.json` what the vendor publishes: reading it, checking it, merging
//! documentation pages into it, and writing it with a record of where it came from.

mod combine;
mod conflict;
mod content;
mod definitions;
mod excerpt;
mod fence;
mod gather;
mod http;
mod index;
mod lock;
mod merge;
mod order;
mod page;
mod provenance;
mod references;
mod report;
mod site;
mod source;
mod summary;
mod tree;
mod vendored;
mod write;

use std::io::Write;
use std::path::Path;

use serde_json::Value;

pub use conflict::{Conflict, Conflicts, OnConflict};
pub use http::{
    Address, AddressError, FetchError, Header, HeaderError, Limits, Pause, RedirectProblem,
};
pub use page::{Page, PageError};
pub use provenance::{Kind, Provenance, SourceRecord};
pub use report::Progress;
pub use source::Source;
pub use tree::Operation;

use crate::diff::report::Format;
use crate::{Outcome, diff, overlay};
use gather::{Gathered, New};
use provenance::Provenance as Record;
use report::Reporter;
use summary::Summary;
use vendored::Vendored;

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
    /// What wins when one thing is defined differently.
    pub on_conflict: OnConflict,
    /// How many of a hundred vendored operations a new document may lack.
    pub max_lost_operations: u8,
    /// Whether references that lead nowhere are accepted.
    pub allow_dangling_references: bool,
    /// Headers for the source's own host.
    pub headers: Vec<Header>,
    /// How long, how much and how often the source is asked.
    pub limits: Limits,
    /// How the reading of many pages shows itself.
    pub progress: Progress,
    /// Do everything but write.
    pub dry_run: bool,
}

impl Request {
    /// A request with every default: conflicts are refused, a fifth of the operations may be lost.
    pub fn new(source: Source) -> Self {
        Self {
            source,
            on_conflict: OnConflict::Refuse,
            max_lost_operations: 20,
            allow_dangling_references: false,
            headers: Vec::new(),
            limits: Limits::default(),
            progress: Progress::Silent,
            dry_run: false,
        }
    }
}

/// Reads the source, merges or replaces, checks, says on `out` what changed, and writes.
///
/// On an error, or when the process is killed, what is in `root` is the old state or the new one.
pub fn vendor(root: &Path, request: &Request, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let _lock = match request.dry_run {
        true => None,
        false => Some(lock::hold(root)?),
    };
    let reporter = Reporter::new(out, request.progress);
    let folder = root.join(FOLDER);
    let old = Vendored::read(&folder)?;
    let new = match gather::gather(request, old.as_ref(), &reporter)? {
        Gathered::New(new) => new,
        Gathered::Unchanged(record) => {
            reporter.line(format_args!(
                "nothing new: {} is as read {}",
                record.source, record.read
            ));
            return Ok(Outcome::Done);
        }
    };
    if !request.allow_dangling_references {
        references::check(&new.document, &new.label)?;
    }
    let summary = Summary::between(old.as_ref().map(|old| &old.document), &new.document);
    summary.check_losses(request.max_lost_operations)?;

    let text = tree::to_text(&new.document)?;
    let recorded = Record::read(&folder.join(PROVENANCE))?;
    let earlier = recorded.map_or_else(Vec::new, |recorded| recorded.sources);
    let record = Record::of(&text, new.sources.clone(), &earlier);
    if let Some(old) = &old
        && old.text == text
        && old
            .provenance
            .as_ref()
            .is_some_and(|old| old.says_the_same(&record))
    {
        reporter.line(format_args!(
            "nothing new: {} is what is vendored",
            new.label
        ));
        return Ok(Outcome::Done);
    }
    tell(&new, old.as_ref(), request, &summary, &reporter);
    if let Some(old) = &old {
        tell_changes(&folder, &old.document, &new.document, &reporter)?;
    }
    tell_misfits(&folder, &new.document, &reporter);
    if request.dry_run {
        reporter.line("dry run: nothing was written");
        return Ok(Outcome::Done);
    }
    let record = record.to_text()?;
    let mut written = write::replace(
        root,
        FOLDER,
        &[(PROVENANCE, record.as_bytes()), (DOCUMENT, text.as_bytes())],
    )?;
    written.reverse();
    let written: Vec<String> = written
        .iter()
        .map(|name| format!("{FOLDER}/{name}"))
        .collect();
    reporter.line(format_args!("written: {}", written.join(", ")));
    reporter.line("next: cargo xtask diff, then cargo xtask generate");
    Ok(Outcome::Done)
}

/// Says what was read, how differences were settled, and what changed.
fn tell(
    new: &New,
    old: Option<&Vendored>,
    request: &Request,
    summary: &Summary,
    reporter: &Reporter<'_>,
) {
    reporter.line(&new.headline);
    if old.is_some_and(Vendored::is_not_as_recorded) {
        reporter.line(format_args!(
            "note: {FOLDER}/{DOCUMENT} was not what {PROVENANCE} is about, its hash differs; \
             corrections belong into {OVERLAY}"
        ));
    }
    for note in &new.notes {
        reporter.line(format_args!("note: {note}"));
    }
    for conflict in &new.decided {
        reporter.line(format_args!(
            "conflict, {}: {conflict}",
            request.on_conflict
        ));
    }
    reporter.line(summary);
}

/// Says what `cargo xtask diff` would say of the wire. (The Rust axis wants both documents
/// generated, which is left to that command.)
fn tell_changes(
    folder: &Path,
    old: &Value,
    new: &Value,
    reporter: &Reporter<'_>,
) -> anyhow::Result<()> {
    let (mut old, mut new) = (old.clone(), new.clone());
    if let Ok(overlay) = overlay::load(&folder.join(OVERLAY)) {
        overlay.apply_what_fits(&mut old);
        overlay.apply_what_fits(&mut new);
    }
    let comparison = diff::compare(&old, &new, jiff::Zoned::now().date());
    let mut text = Vec::new();
    diff::report::write(&comparison, Format::Text, DOCUMENT, &mut text)?;
    let text = anstream::adapter::strip_bytes(&text).into_vec();
    reporter.line(String::from_utf8_lossy(&text).trim());
    Ok(())
}

/// Names the overlay actions that do not fit the new document, of which `generate` will tell too. An
/// overlay that cannot be read stops no vendoring either.
fn tell_misfits(folder: &Path, document: &Value, reporter: &Reporter<'_>) {
    let path = folder.join(OVERLAY);
    if !path.exists() {
        return;
    }
    match overlay::load(&path) {
        Ok(overlay) => {
            let overlay = overlay.named(format!("{FOLDER}/{OVERLAY}"));
            for misfit in overlay.misfits(document) {
                reporter.line(format_args!("overlay: {misfit}"));
            }
        }
        Err(error) => reporter.line(format_args!("overlay: {error}")),
    }
}

#[cfg(test)]
mod tests;
