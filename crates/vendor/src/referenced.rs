//! Bundling a source with the documents that it refers to.

use std::path::Path;

use anyhow::{Context, bail};
use serde_json::Value;
use url::Url;

use super::provenance::{SourceKind, SourceRecord};
use crate::fetch::{Fetched, Fetcher, HttpUrl, Validators};
use crate::progress::Reporter;
use document::{Bundler, Missing, Scope};

/// What may be read besides the source.
pub(super) struct Allowed<'a> {
    /// The URL of the source.
    pub source: Option<&'a HttpUrl>,
    /// Which local files may be read, if the source is one.
    pub local: Option<Scope>,
    /// Other origins.
    pub origins: &'a [HttpUrl],
}

/// The URL of a local file.
pub(super) fn file_url(path: &Path) -> anyhow::Result<Url> {
    document::file_url(path)
        .with_context(|| format!("{}: cannot be made an absolute path", path.display()))
}

/// Bundles `document`, which is at `base`; returns it with a record for each document read.
pub(super) fn bundle(
    document: Value,
    base: &Url,
    allowed: &Allowed<'_>,
    fetcher: &Fetcher<'_>,
    reporter: &Reporter<'_>,
) -> anyhow::Result<(Value, Vec<SourceRecord>)> {
    let mut records = Vec::new();
    let mut bundler = Bundler::new(base.clone(), document)?;
    while let Some(missing) = bundler.missing().cloned() {
        let (text, validators) = read(&missing, allowed, fetcher, reporter)
            .with_context(|| format!("{}: `{}`", missing.at, missing.reference))?;
        let label = label(base, &missing.url);
        let record = SourceRecord::now(&label, &text, validators).of_kind(SourceKind::Reference);
        records.push(record);
        let referenced = document::parse_tree(&text, &label)?;
        bundler.provide(&missing.url, referenced)?;
    }
    Ok((bundler.finish()?, records))
}

fn read(
    missing: &Missing,
    allowed: &Allowed<'_>,
    fetcher: &Fetcher<'_>,
    reporter: &Reporter<'_>,
) -> anyhow::Result<(String, Validators)> {
    if missing.url.scheme() == "file" {
        return match &allowed.local {
            Some(scope) => Ok((scope.read(&missing.url)?, Validators::default())),
            None => bail!("a document from a URL refers to a local file, which is not read"),
        };
    }
    let url = HttpUrl::parse(missing.url.as_str())?;
    let mut origins = allowed.source.into_iter().chain(allowed.origins);
    if !origins.any(|origin| origin.same_origin(&url)) {
        bail!(
            "refers to another origin; allow it with --allow-origin {}",
            missing.url.origin().ascii_serialization()
        );
    }
    match fetcher.fetch(&url, &Validators::default(), &|line| reporter.line(line))? {
        Fetched::Text { text, validators } => Ok((text, validators)),
        Fetched::NotModified => bail!("{url}: responded 304 to a request without validators"),
    }
}

/// The name of a document in messages and in the provenance: relative to the source for a local
/// file, since absolute paths differ between machines.
fn label(base: &Url, url: &Url) -> String {
    if url.scheme() == "file" {
        return base.make_relative(url).unwrap_or_else(|| url.to_string());
    }
    match HttpUrl::parse(url.as_str()) {
        Ok(url) => url.to_string(),
        Err(_) => "a referenced document".to_owned(),
    }
}
