//! A documentation site: every page of its index that is about an operation.

use anyhow::Context;
use futures_util::stream::{self, StreamExt};

use super::content;
use super::http::{Address, Answer, Fetcher};
use super::index;
use super::page::Page;
use super::provenance::SourceRecord;
use super::report::Reporter;
use super::vendored::Vendored;

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
    /// What a reader should know about the reading.
    pub notes: Vec<String>,
    listed: usize,
    unchanged: usize,
    elsewhere: usize,
}

/// What a page of the index turned out to be.
enum Found {
    Operation(Box<PageRead>),
    Unchanged(Box<PageRead>),
    NoOperation { had_one: bool, label: String },
}

/// Reads every page that the index lists, a few at a time. One that cannot be read fails the whole,
/// because a site with a page missing would look like an API with an operation removed.
pub(super) async fn read(
    fetcher: &Fetcher<'_, '_>,
    index: &Address,
    text: &str,
    old: Option<&Vendored>,
    reporter: &Reporter<'_>,
) -> anyhow::Result<Site> {
    let (addresses, elsewhere) = index::pages(text, index);
    let mut site = Site {
        pages: Vec::new(),
        notes: Vec::new(),
        listed: addresses.len(),
        unchanged: 0,
        elsewhere,
    };
    reporter.start(addresses.len());
    let mut reading = stream::iter(&addresses)
        .map(|address| read_page(fetcher, address, old))
        .buffered(fetcher.limits().at_once);
    while let Some(found) = reading.next().await {
        match found? {
            Found::Operation(page) => site.pages.push(*page),
            Found::Unchanged(page) => {
                site.unchanged += 1;
                site.pages.push(*page);
            }
            Found::NoOperation { had_one, label } if had_one => {
                let note = format!("{label} carries no operation any more");
                site.notes.push(note);
            }
            Found::NoOperation { .. } => {}
        }
        reporter.step();
    }
    reporter.finish();
    if site.pages.is_empty() {
        anyhow::bail!(
            "{index}: none of its {} pages carries an OpenAPI excerpt; the site may have switched \
             the export off: vendor the API's own document instead",
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
    address: &Address,
    old: Option<&Vendored>,
) -> anyhow::Result<Found> {
    let label = address.to_string();
    let earlier = old.and_then(|old| {
        let record = old.earlier(address)?;
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
    let answer = fetcher
        .fetch(address, &validators)
        .await
        .context("a page of the index cannot be read, so nothing was vendored")?;
    let (text, validators) = match (answer, earlier) {
        (Answer::NotModified, Some(page)) => return Ok(Found::Unchanged(Box::new(page))),
        (Answer::NotModified, None) => anyhow::bail!("{label}: answered 304 without being asked"),
        (Answer::Text { text, validators }, _) => (text, validators),
    };
    content::refuse_html(&text, &label)?;
    match Page::parse(&text, &label) {
        Ok(page) => {
            let record = SourceRecord::now(&label, &text, validators).of_page(&page);
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
                "; links to other sites, left alone: {}",
                self.elsewhere
            ));
        }
        line
    }
}
