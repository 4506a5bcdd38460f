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

use crate::progress::{Progress, Reporter};

/// Fetches a URL with the default limits; returns the text and the URL for messages.
pub fn text(url: &str) -> anyhow::Result<(String, String)> {
    let url = HttpUrl::parse(url)?;
    let limits = Limits::default();
    let mut ignored = std::io::sink();
    let reporter = Reporter::new(&mut ignored, Progress::Silent);
    let fetcher = Fetcher::new(Some(&url), &[], &limits, &reporter);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    match runtime.block_on(fetcher.fetch(&url, &Validators::default()))? {
        Fetched::Text { text, .. } => Ok((text, url.to_string())),
        Fetched::NotModified => anyhow::bail!("{url}: responded 304 without being asked"),
    }
}
