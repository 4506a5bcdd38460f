//! Vendors the document that the API's vendor publishes: reads it, checks it, merges documentation
//! pages into it, and writes it to `openapi/` with its provenance.

mod combine;
mod conflict;
mod content;
mod definitions;
mod fence;
pub mod fetch;
mod gather;
mod index;
mod lock;
mod merge;
mod order;
mod page;
mod progress;
mod provenance;
mod referenced;
mod references;
mod site;
mod snippet;
mod source;
mod summary;
mod tree;
mod vendored;
mod write;

use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::Value;

pub use crate::fetch::{
    FetchError, Header, HeaderError, HttpUrl, Limits, Pause, RedirectProblem, UrlError,
};
pub use crate::progress::Progress;
pub use conflict::{Conflict, Conflicts, OnConflict};
pub use page::{Page, PageError};
pub use provenance::{Provenance, SourceKind, SourceRecord};
pub use source::Source;
pub use tree::OperationKey;

use crate::progress::Reporter;
use diff::report::Options;
use document::{known, overlay};
use gather::{Gathered, New};
use provenance::Provenance as Record;
use summary::Summary;
use vendored::Vendored;

/// The directory of the document and its companion files, relative to the root.
pub const DIRECTORY: &str = "openapi";
/// The vendored document in [`DIRECTORY`].
pub const DOCUMENT: &str = "openapi.json";
/// The provenance of the document, in [`DIRECTORY`].
pub const PROVENANCE: &str = "provenance.json";
/// The corrections in [`DIRECTORY`].
pub const OVERLAY: &str = "overlay.yaml";

/// What to vendor, and how to resolve conflicts.
#[derive(Clone, Debug)]
pub struct Request {
    /// Where to read.
    pub source: Source,
    /// Which definition wins when two differ.
    pub on_conflict: OnConflict,
    /// Percentage of the vendored operations that a new document may lack.
    pub max_lost_operations: u8,
    /// Whether references without a target are accepted.
    pub allow_dangling_references: bool,
    /// Other origins whose documents may be read where the source refers to them.
    pub allowed_origins: Vec<HttpUrl>,
    /// The directory that the local documents are in to which a local source refers; its repository or
    /// directory if there is none.
    pub documents_within: Option<PathBuf>,
    /// Headers for the source's own origin.
    pub headers: Vec<Header>,
    /// Time, size and retry limits.
    pub limits: Limits,
    /// How progress is displayed.
    pub progress: Progress,
    /// Does everything except writing.
    pub dry_run: bool,
}

impl Request {
    /// A request with every default: conflicts are refused, a fifth of the operations may be removed.
    pub fn new(source: Source) -> Self {
        Self {
            source,
            on_conflict: OnConflict::Refuse,
            max_lost_operations: 20,
            allow_dangling_references: false,
            allowed_origins: Vec::new(),
            documents_within: None,
            headers: Vec::new(),
            limits: Limits::default(),
            progress: Progress::Silent,
            dry_run: false,
        }
    }
}

/// Reads the source, merges it or replaces the document, checks the result, reports the changes on `out`, and writes.
///
/// After an error, or when the process is killed, `root` holds either the old state or the new one.
pub fn vendor(root: &Path, request: &Request, out: &mut dyn Write) -> anyhow::Result<()> {
    let _lock = if request.dry_run {
        None
    } else {
        Some(lock::hold(root)?)
    };
    let reporter = Reporter::new(out, request.progress);
    reporter.begin(&request.source);
    let directory = root.join(DIRECTORY);
    let old = Vendored::read(&directory)?;
    let new = match gather::gather(request, old.as_ref(), &reporter)? {
        Gathered::New(new) => new,
        Gathered::Unchanged(record) => {
            reporter.line(format_args!(
                "up to date: {} has not changed since {}",
                record.source, record.read
            ));
            return Ok(());
        }
    };
    if !request.allow_dangling_references {
        references::check(&new.document, &new.label)?;
    }
    let summary = Summary::between(old.as_ref().map(|old| &old.document), &new.document);
    summary.check_losses(request.max_lost_operations)?;

    let text = tree::to_text(&new.document)?;
    let recorded = Record::read(&directory.join(PROVENANCE))?;
    let earlier = recorded.map_or_else(Vec::new, |recorded| recorded.sources);
    let record = Record::of(&text, new.sources.clone(), &earlier);
    if let Some(old) = &old
        && old.text == text
        && old
            .provenance
            .as_ref()
            .is_some_and(|old| old.is_same_as(&record))
    {
        reporter.line(format_args!(
            "up to date: {} is the vendored document",
            new.label
        ));
        return Ok(());
    }
    report(&new, old.as_ref(), request, &summary, &reporter);
    if let Some(old) = &old {
        report_changes(&directory, &old.document, &new.document, &reporter)?;
    }
    report_misfits(&directory, new.document, &reporter)?;
    if request.dry_run {
        reporter.line("dry run: nothing was written");
        return Ok(());
    }
    let record = record.to_text()?;
    let mut written = write::replace(
        root,
        DIRECTORY,
        &[(PROVENANCE, record.as_bytes()), (DOCUMENT, text.as_bytes())],
    )?;
    written.reverse();
    let written: Vec<String> = written
        .iter()
        .map(|name| format!("{DIRECTORY}/{name}"))
        .collect();
    reporter.line(format_args!("written: {}", written.join(", ")));
    reporter.line("next: the commands `diff` and `generate`");
    Ok(())
}

/// Reports what was read, how conflicts were resolved, and what changed.
fn report(
    new: &New,
    old: Option<&Vendored>,
    request: &Request,
    summary: &Summary,
    reporter: &Reporter<'_>,
) {
    reporter.line(&new.headline);
    if old.is_some_and(Vendored::is_not_as_recorded) {
        reporter.line(format_args!(
            "note: {DIRECTORY}/{DOCUMENT} was edited: its hash differs from {PROVENANCE}; \
             corrections belong in {OVERLAY}"
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

/// Reports the wire changes as the command `diff` does. The Rust axis needs code for both documents
/// and is left to that command.
fn report_changes(
    directory: &Path,
    old: &Value,
    new: &Value,
    reporter: &Reporter<'_>,
) -> anyhow::Result<()> {
    let (mut old, mut new) = (old.clone(), new.clone());
    let known = known::load(directory, DIRECTORY)?;
    known::combine(&mut old, &known);
    known::combine(&mut new, &known);
    if let Ok(overlay) = overlay::load(&directory.join(OVERLAY)) {
        overlay.apply_what_fits(&mut old);
        overlay.apply_what_fits(&mut new);
    }
    let comparison = diff::compare(&old, &new, jiff::Zoned::now().date());
    let mut text = Vec::new();
    diff::report::write(&comparison, &Options::default(), &mut text)?;
    let text = anstream::adapter::strip_bytes(&text).into_vec();
    reporter.line(String::from_utf8_lossy(&text).trim());
    Ok(())
}

/// Reports the definitions of ours that the new document supersedes, and the overlay actions that do
/// not apply to it, as `generate` does. An overlay that cannot be read does not stop vendoring.
fn report_misfits(
    directory: &Path,
    mut document: Value,
    reporter: &Reporter<'_>,
) -> anyhow::Result<()> {
    let superseded = known::combine(&mut document, &known::load(directory, DIRECTORY)?);
    for definition in &superseded {
        reporter.line(format_args!("known: {definition}"));
    }
    if !superseded.is_empty() {
        reporter.line(format_args!("known: {}", known::HINT));
    }
    let path = directory.join(OVERLAY);
    if !path.exists() {
        return Ok(());
    }
    match overlay::load(&path) {
        Ok(overlay) => {
            let overlay = overlay.named(format!("{DIRECTORY}/{OVERLAY}"));
            for misfit in overlay.misfits(&document) {
                reporter.line(format_args!("overlay: {misfit}"));
            }
        }
        Err(error) => {
            let error = anyhow::Error::new(error);
            reporter.line(format_args!("overlay: {error:#}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
