//! A documentation site: every page of its index that is about an operation.

use std::ops::ControlFlow;

use anyhow::Context;

use super::content;
use super::index;
use super::page::Page;
use super::provenance::SourceRecord;
use super::vendored::Vendored;
use crate::fetch::{FetchError, Fetched, Fetcher, HttpUrl};
use crate::progress::Reporter;

/// Maximum number of pages of a site.
const MAX_PAGES: usize = 5_000;

/// A page and the record of its reading.
#[derive(Clone, Debug)]
pub(super) struct PageRead {
    pub page: Page,
    pub record: SourceRecord,
}

/// The pages of a site.
pub(super) struct Site {
    /// Those about an operation, in the order of operations.
    pub pages: Vec<PageRead>,
    /// Notes for the user.
    pub notes: Vec<String>,
    listed: usize,
    unchanged: usize,
    elsewhere: usize,
}

/// The content of a page of the index.
enum Found {
    Operation(Box<PageRead>),
    Unchanged(Box<PageRead>),
    NoOperation { had_one: bool, label: String },
}

/// Fetches every page of the index, several concurrently. A page that cannot be read fails the run:
/// otherwise its operation would look removed.
pub(super) fn read(
    fetcher: &Fetcher<'_>,
    index: &HttpUrl,
    text: &str,
    old: Option<&Vendored>,
    reporter: &Reporter<'_>,
) -> anyhow::Result<Site> {
    let (urls, elsewhere) = index::pages(text, index);
    if urls.len() > MAX_PAGES {
        anyhow::bail!(
            "{index}: lists {} pages, more than the {MAX_PAGES} that are read; vendor the API's own \
             document instead, or an index of its part of the site",
            urls.len()
        );
    }
    let mut site = Site {
        pages: Vec::new(),
        notes: Vec::new(),
        listed: urls.len(),
        unchanged: 0,
        elsewhere,
    };
    let earlier: Vec<Option<PageRead>> = urls.iter().map(|url| earlier(url, old?)).collect();
    let validators = earlier.iter().map(|earlier| {
        let record = earlier.as_ref().map(|earlier| &earlier.record);
        record.map(SourceRecord::validators).unwrap_or_default()
    });
    let requests: Vec<_> = urls.iter().zip(validators).collect();
    let mut found: Vec<Option<anyhow::Result<Found>>> = earlier.iter().map(|_| None).collect();
    reporter.start(urls.len());
    fetcher.fetch_each(&requests, &|line| reporter.line(line), |index, outcome| {
        let page = found_on(&urls[index], outcome, earlier[index].clone(), old);
        reporter.step();
        let is_over = page.is_err();
        found[index] = Some(page);
        if is_over {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    for found in found.into_iter().flatten() {
        match found? {
            Found::Operation(page) => site.pages.push(*page),
            Found::Unchanged(page) => {
                site.unchanged += 1;
                site.pages.push(*page);
            }
            Found::NoOperation { had_one, label } if had_one => {
                let note = format!("{label} no longer describes an operation");
                site.notes.push(note);
            }
            Found::NoOperation { .. } => {}
        }
    }
    reporter.finish();
    if site.pages.is_empty() {
        anyhow::bail!(
            "{index}: none of its {} pages has an OpenAPI snippet; the site may have disabled \
             the export: vendor the API's own document instead",
            site.listed
        );
    }
    site.pages.sort_by(|one, other| {
        (&one.page.operation, &one.page.label).cmp(&(&other.page.operation, &other.page.label))
    });
    Ok(site)
}

/// The page as it was vendored before.
fn earlier(url: &HttpUrl, old: &Vendored) -> Option<PageRead> {
    let record = old.earlier(url)?;
    let page = Page::from_vendored(record, &old.document)?;
    Some(PageRead {
        page,
        record: record.clone(),
    })
}

/// What the page at `url` holds.
fn found_on(
    url: &HttpUrl,
    outcome: Result<Fetched, FetchError>,
    earlier: Option<PageRead>,
    old: Option<&Vendored>,
) -> anyhow::Result<Found> {
    let label = url.to_string();
    let fetched = outcome.context("a page of the index cannot be read; nothing was vendored")?;
    let (text, validators) = match (fetched, earlier) {
        (Fetched::NotModified, Some(page)) => return Ok(Found::Unchanged(Box::new(page))),
        (Fetched::NotModified, None) => {
            anyhow::bail!("{label}: responded 304 to a request without validators")
        }
        (Fetched::Text { text, validators }, _) => (text, validators),
    };
    content::refuse_html(&text, &label)?;
    match Page::parse(&text, &label) {
        Ok(page) => {
            let record = page.recorded(SourceRecord::now(&label, &text, validators));
            Ok(Found::Operation(Box::new(PageRead { page, record })))
        }
        Err(error) if error.is_about_something_else() => Ok(Found::NoOperation {
            had_one: old.is_some_and(|old| old.sources().iter().any(|had| had.source == label)),
            label,
        }),
        Err(error) => Err(error.into()),
    }
}

impl Site {
    /// What was read, in one line.
    pub fn headline(&self, label: &str) -> String {
        let operations = self.pages.len();
        let mut line = format!(
            "site {label}: {} pages, {operations} about operations",
            self.listed
        );
        if self.unchanged > 0 {
            line.push_str(&format!(" ({} unchanged)", self.unchanged));
        }
        if self.elsewhere > 0 {
            line.push_str(&format!(
                "; links to other sites, not followed: {}",
                self.elsewhere
            ));
        }
        line
    }
}
