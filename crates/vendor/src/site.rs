//! A documentation site: every page of its index that is about an operation.

use anyhow::Context;
use futures_util::stream::{self, StreamExt};

use super::content;
use super::index;
use super::page::Page;
use super::provenance::SourceRecord;
use super::vendored::Vendored;
use crate::fetch::{Fetched, Fetcher, HttpUrl};
use crate::progress::Reporter;

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
pub(super) async fn read(
    fetcher: &Fetcher<'_, '_>,
    index: &HttpUrl,
    text: &str,
    old: Option<&Vendored>,
    reporter: &Reporter<'_>,
) -> anyhow::Result<Site> {
    let (urls, elsewhere) = index::pages(text, index);
    let mut site = Site {
        pages: Vec::new(),
        notes: Vec::new(),
        listed: urls.len(),
        unchanged: 0,
        elsewhere,
    };
    reporter.start(urls.len());
    let mut reading = stream::iter(&urls)
        .map(|url| read_page(fetcher, url, old))
        .buffered(fetcher.limits().at_once);
    while let Some(found) = reading.next().await {
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
        reporter.step();
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

async fn read_page(
    fetcher: &Fetcher<'_, '_>,
    url: &HttpUrl,
    old: Option<&Vendored>,
) -> anyhow::Result<Found> {
    let label = url.to_string();
    let earlier = old.and_then(|old| {
        let record = old.earlier(url)?;
        let page = Page::from_vendored(record, &old.document)?;
        Some(PageRead {
            page,
            record: record.clone(),
        })
    });
    let validators = earlier
        .as_ref()
        .map(|earlier| earlier.record.validators())
        .unwrap_or_default();
    let fetched = fetcher
        .fetch(url, &validators)
        .await
        .context("a page of the index cannot be read; nothing was vendored")?;
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
