//! Reads a source and applies it to the vendored document.

use std::path::Path;

use serde_json::Value;

use super::conflict::{Conflict, OnConflict};
use super::content::{self, Content};
use super::merge::{self, Merged};
use super::page::Page;
use super::provenance::{SourceKind, SourceRecord};
use super::referenced::{self, Allowed};
use super::site::{self, PageRead};
use super::source::{Source, read_file};
use super::vendored::Vendored;
use super::{Request, combine};
use crate::fetch::{Fetched, Fetcher, HttpUrl, Validators};
use crate::progress::Reporter;
use document::Scope;

/// The result of reading a source.
pub(super) enum Gathered {
    /// The server responded 304 for the version in this record.
    Unchanged(SourceRecord),
    New(Box<New>),
}

/// A document that may replace what is vendored.
pub(super) struct New {
    /// What was read, in one line.
    pub headline: String,
    /// The name of the source for messages.
    pub label: String,
    pub document: Value,
    pub sources: Vec<SourceRecord>,
    pub notes: Vec<String>,
    pub decided: Vec<Conflict>,
}

pub(super) fn gather(
    request: &Request,
    old: Option<&Vendored>,
    reporter: &Reporter<'_>,
) -> anyhow::Result<Gathered> {
    match &request.source {
        Source::File(path) => from_file(path, request, old, reporter),
        Source::Url(url) => from_url(url, request, old, reporter),
    }
}

fn from_file(
    path: &Path,
    request: &Request,
    old: Option<&Vendored>,
    reporter: &Reporter<'_>,
) -> anyhow::Result<Gathered> {
    let (label, text) = read_file(path)?;
    let content = content::recognise(&text, &label)?;
    let record = SourceRecord::now(&label, &text, Validators::default());
    match content {
        Content::Index => {
            anyhow::bail!("{label}: an index is read from its URL; pass the URL")
        }
        Content::Page(page) => from_page(*page, record, old, request),
        Content::Document(document) => {
            let fetcher = Fetcher::new(None, &[], &request.limits);
            let allowed = Allowed {
                source: None,
                local: Some(Scope::new(path, request.documents_within.as_deref())?),
                origins: &request.allowed_origins,
            };
            let base = referenced::file_url(path)?;
            let bundled = referenced::bundle(document, &base, &allowed, &fetcher, reporter)?;
            Ok(from_document(bundled, record))
        }
    }
}

fn from_url(
    url: &HttpUrl,
    request: &Request,
    old: Option<&Vendored>,
    reporter: &Reporter<'_>,
) -> anyhow::Result<Gathered> {
    let fetcher = Fetcher::new(Some(url), &request.headers, &request.limits);
    let label = url.to_string();
    // --on-conflict needs all definitions, even if the server has no newer version: those dropped
    // by an earlier choice are not in any file.
    let known = old.filter(|_| request.on_conflict == OnConflict::Refuse);
    // An index is always fetched: it does not tell whether its pages have changed.
    let earlier = known
        .and_then(|known| known.earlier(url))
        .filter(|record| record.kind != SourceKind::Index);
    let validators = earlier.map(SourceRecord::validators).unwrap_or_default();
    let (text, validators) = match (
        fetcher.fetch(url, &validators, &|line| reporter.line(line))?,
        earlier,
    ) {
        (Fetched::NotModified, Some(record)) => return Ok(Gathered::Unchanged(record.clone())),
        (Fetched::NotModified, None) => {
            anyhow::bail!("{label}: responded 304 to a request without validators")
        }
        (Fetched::Text { text, validators }, _) => (text, validators),
    };
    let content = content::recognise(&text, &label)?;
    let record = SourceRecord::now(&label, &text, validators);
    match content {
        Content::Index => {
            let site = site::read(&fetcher, url, &text, known, reporter)?;
            let mut merged = combine::combine(old, &site.pages, request.on_conflict)?;
            merged.notes.extend(site.notes.iter().cloned());
            let mut sources = vec![record.of_kind(SourceKind::Index)];
            sources.extend(site.pages.iter().map(|read| read.record.clone()));
            Ok(new(site.headline(&label), label, merged, sources))
        }
        Content::Page(page) => from_page(*page, record, old, request),
        Content::Document(document) => {
            let allowed = Allowed {
                source: Some(url),
                local: None,
                origins: &request.allowed_origins,
            };
            let bundled = referenced::bundle(document, &url.url(), &allowed, &fetcher, reporter)?;
            Ok(from_document(bundled, record))
        }
    }
}

/// A document, which replaces the vendored one, with the documents that were bundled into it.
fn from_document(bundled: (Value, Vec<SourceRecord>), record: SourceRecord) -> Gathered {
    let (document, referenced) = bundled;
    let label = record.source.clone();
    let headline = match referenced.len() {
        0 => format!("document {label}"),
        1 => format!("document {label}, with 1 document that it refers to"),
        several => format!("document {label}, with {several} documents that it refers to"),
    };
    let mut sources = vec![record];
    sources.extend(referenced);
    new(headline, label, Merged::of(document), sources)
}

/// A page, which is merged into the vendored document.
fn from_page(
    page: Page,
    record: SourceRecord,
    old: Option<&Vendored>,
    request: &Request,
) -> anyhow::Result<Gathered> {
    let label = record.source.clone();
    let record = page.recorded(record);
    let headline = format!("page {label}: {}", page.operation);
    let mut sources: Vec<SourceRecord> = old
        .iter()
        .flat_map(|old| old.sources())
        .filter(|old| old.operation.is_none() || old.operation != record.operation)
        .cloned()
        .collect();
    sources.push(record.clone());
    let read = PageRead { page, record };
    let merged = merge::page_into(old, &read, request.on_conflict)?;
    Ok(new(headline, label, merged, sources))
}

fn new(headline: String, label: String, merged: Merged, sources: Vec<SourceRecord>) -> Gathered {
    Gathered::New(Box::new(New {
        headline,
        label,
        document: merged.document,
        sources,
        notes: merged.notes,
        decided: merged.decided,
    }))
}
