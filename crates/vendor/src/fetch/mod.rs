//! Fetches URLs: `https` only, with limits in size and time, retries and conditional requests.

mod error;
mod fetcher;
mod header;
mod http_url;
mod limits;

pub use error::{FetchError, RedirectProblem};
pub use fetcher::{Fetched, Fetcher, Validators};
pub use header::{Header, HeaderError};
pub use http_url::{HttpUrl, UrlError};
pub use limits::{Limits, Pause};

/// Fetches a URL with the default limits; returns the text and the URL for messages.
///
/// # Errors
///
/// Returns an error if the URL is refused or cannot be read.
pub fn text(url: &str) -> anyhow::Result<(String, String)> {
    let url = HttpUrl::parse(url)?;
    let limits = Limits::default();
    let fetcher = Fetcher::new(Some(&url), &[], &limits);
    match fetcher.fetch(&url, &Validators::default(), &|_| ())? {
        Fetched::Text { text, .. } => Ok((text, url.to_string())),
        Fetched::NotModified => anyhow::bail!("{url}: responded 304 without being asked"),
    }
}
