//! Reads a source and applies it to the vendored document.

use serde_json::Value;

use super::conflict::{Conflict, OnConflict};
use super::content::{self, Content};
use super::http::{Fetched, Fetcher, HttpUrl, Validators};
use super::merge::{self, Merged};
use super::provenance::{Kind, SourceRecord};
use super::report::Reporter;
use super::site::{self, PageRead};
use super::source::{Source, read_file};
use super::vendored::Vendored;
use super::{Request, combine};

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
        Source::File(path) => {
            let (label, text) = read_file(path)?;
            let content = content::recognise(&text, &label)?;
            let record = SourceRecord::now(&label, &text, Validators::default());
            if let Content::Index = content {
                anyhow::bail!("{label}: an index is read from its URL; pass the URL");
            }
            one(content, record, old, request)
        }
        Source::HttpUrl(url) => {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            runtime.block_on(from_url(url, request, old, reporter))
        }
    }
}

async fn from_url(
    url: &HttpUrl,
    request: &Request,
    old: Option<&Vendored>,
    reporter: &Reporter<'_>,
) -> anyhow::Result<Gathered> {
    let fetcher = Fetcher::new(&request.headers, &request.limits, reporter);
    let label = url.to_string();
    // --on-conflict needs all definitions, even if the server has no newer version: those dropped
    // by an earlier choice are not in any file.
    let known = old.filter(|_| request.on_conflict == OnConflict::Refuse);
    // An index is always fetched: it does not tell whether its pages have changed.
    let earlier = known
        .and_then(|known| known.earlier(url))
        .filter(|record| record.kind != Kind::Index);
    let validators = earlier.map(SourceRecord::validators).unwrap_or_default();
    let (text, validators) = match (fetcher.fetch(url, &validators).await?, earlier) {
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
            let site = site::read(&fetcher, url, &text, known, reporter).await?;
            let mut merged = combine::combine(old, &site.pages, request.on_conflict)?;
            merged.notes.extend(site.notes.iter().cloned());
            let mut sources = vec![record.of_kind(Kind::Index)];
            sources.extend(site.pages.iter().map(|read| read.record.clone()));
            Ok(new(site.headline(&label), label, merged, sources))
        }
        content => one(content, record, old, request),
    }
}

/// One document, which replaces what is vendored, or one page, which is merged into it.
fn one(
    content: Content,
    record: SourceRecord,
    old: Option<&Vendored>,
    request: &Request,
) -> anyhow::Result<Gathered> {
    let label = record.source.clone();
    match content {
        Content::Page(page) => {
            let record = record.of_page(&page);
            let headline = format!("page {label}: {}", page.operation);
            let mut sources: Vec<SourceRecord> = old
                .iter()
                .flat_map(|old| old.sources())
                .filter(|old| old.operation.is_none() || old.operation != record.operation)
                .cloned()
                .collect();
            sources.push(record.clone());
            let read = PageRead {
                page: *page,
                record,
            };
            let merged = merge::page_into(old, &read, request.on_conflict)?;
            Ok(new(headline, label, merged, sources))
        }
        Content::Document(document) => {
            let headline = format!("document {label}");
            Ok(new(headline, label, Merged::of(document), vec![record]))
        }
        Content::Index => anyhow::bail!("{label}: an index; a document was expected"),
    }
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
