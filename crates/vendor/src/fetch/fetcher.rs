//! Fetches URLs: conditional requests, size and time limits, retries, and checked redirects.

use std::cell::OnceCell;
use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use jiff::Timestamp;
use reqwest::header::{
    ACCEPT, ETAG, HeaderMap, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION, RETRY_AFTER,
};
use reqwest::{Client, Response, StatusCode, redirect};

use super::{FetchError, Header, HttpUrl, Limits, RedirectProblem};
use crate::progress::Reporter;

/// Maximum number of redirects in a row: enough for a site that has moved.
const REDIRECTS: usize = 5;
const ACCEPTED: &str = "application/json, application/yaml, text/markdown, text/plain, */*;q=0.5";

/// Fetches URLs with one connection pool.
pub struct Fetcher<'a, 'out> {
    client: OnceCell<Client>,
    /// For loopback, which no proxy can reach.
    direct: OnceCell<Client>,
    /// Where the extra headers may go.
    source: Option<&'a HttpUrl>,
    headers: &'a [Header],
    limits: &'a Limits,
    reporter: &'a Reporter<'out>,
}

/// The validators of a conditional request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub last_modified: Option<String>,
}

/// The result of a request.
pub enum Fetched {
    /// The server responded 304: the version with these validators is current.
    NotModified,
    /// The body.
    Text {
        /// The body as text.
        text: String,
        /// Its validators.
        validators: Validators,
    },
}

impl<'a, 'out> Fetcher<'a, 'out> {
    /// A fetcher that sends `headers` to the origin of `source` only.
    pub fn new(
        source: Option<&'a HttpUrl>,
        headers: &'a [Header],
        limits: &'a Limits,
        reporter: &'a Reporter<'out>,
    ) -> Self {
        Self {
            client: OnceCell::new(),
            direct: OnceCell::new(),
            source,
            headers,
            limits,
            reporter,
        }
    }

    /// The client for a URL, built on first use: loading the system's certificates takes a while.
    fn client(&self, url: &HttpUrl) -> Result<&Client, FetchError> {
        let cell = match url.is_loopback() {
            true => &self.direct,
            false => &self.client,
        };
        if let Some(client) = cell.get() {
            return Ok(client);
        }
        let mut builder = Client::builder()
            .user_agent(concat!("openapi-client/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            .connect_timeout(self.limits.connect)
            .read_timeout(self.limits.idle)
            .timeout(self.limits.total);
        if url.is_loopback() {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(FetchError::Client)?;
        Ok(cell.get_or_init(|| client))
    }

    /// The limits of each request.
    pub fn limits(&self) -> &Limits {
        self.limits
    }

    /// Fetches `url`, with retries after transient failures. The extra headers are sent to the origin
    /// of the source only, not to another origin that a redirect or a reference leads to.
    pub async fn fetch(
        &self,
        url: &HttpUrl,
        validators: &Validators,
    ) -> Result<Fetched, FetchError> {
        let backoff = ExponentialBuilder::new()
            .with_min_delay(self.limits.first_wait)
            .with_max_delay(self.limits.longest_wait)
            .with_max_times(self.limits.attempts.saturating_sub(1))
            .with_jitter();
        (|| self.attempt(url, validators))
            .retry(backoff)
            .sleep(self.limits.pause)
            .when(FetchError::is_transient)
            .adjust(|error: &FetchError, planned| {
                let wait = planned?.max(error.retry_after().unwrap_or_default());
                (wait <= self.limits.longest_wait || error.retry_after().is_none()).then_some(wait)
            })
            .notify(|error, wait| {
                self.reporter
                    .line(format_args!("{error}; retrying in {} s", round_up(wait)));
            })
            .await
    }

    async fn attempt(
        &self,
        asked: &HttpUrl,
        validators: &Validators,
    ) -> Result<Fetched, FetchError> {
        let mut url = asked.clone();
        for _ in 0..=REDIRECTS {
            let response = self.send(&url, validators).await?;
            let status = response.status();
            if status == StatusCode::NOT_MODIFIED && *validators != Validators::default() {
                return Ok(Fetched::NotModified);
            }
            if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
                let to = redirect_target(&url, response.headers()).map_err(|problem| {
                    FetchError::Redirect {
                        url: url.clone(),
                        problem: Box::new(problem),
                    }
                })?;
                self.reporter
                    .line(format_args!("redirected: {url} to {to}"));
                url = to;
                continue;
            }
            if status != StatusCode::OK {
                return Err(FetchError::Status {
                    retry_after: retry_after(response.headers(), Timestamp::now()),
                    url,
                    status,
                });
            }
            let validators = validators_of(response.headers());
            let text = self.body(response, &url).await?;
            return Ok(Fetched::Text { text, validators });
        }
        Err(FetchError::Redirect {
            url: asked.clone(),
            problem: Box::new(RedirectProblem::TooMany(REDIRECTS)),
        })
    }

    async fn send(&self, url: &HttpUrl, validators: &Validators) -> Result<Response, FetchError> {
        let mut request = self.client(url)?.get(url.url()).header(ACCEPT, ACCEPTED);
        if let Some(etag) = &validators.etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        if let Some(date) = &validators.last_modified {
            request = request.header(IF_MODIFIED_SINCE, date);
        }
        if self.source.is_some_and(|source| source.same_origin(url)) {
            for header in self.headers {
                request = request.header(&header.name, &header.value);
            }
        }
        request.send().await.map_err(|error| failed(url, error))
    }

    /// Reads the body piece by piece, and stops as soon as it is too large.
    async fn body(&self, mut response: Response, url: &HttpUrl) -> Result<String, FetchError> {
        let limit = self.limits.bytes;
        let too_large = || FetchError::TooLarge {
            url: url.clone(),
            limit,
        };
        if response
            .content_length()
            .is_some_and(|length| length > limit as u64)
        {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if bytes.len() + chunk.len() > limit => return Err(too_large()),
                Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
                Ok(None) => break,
                Err(error) if error.is_timeout() => return Err(failed(url, error)),
                Err(_) => {
                    return Err(FetchError::BrokeOff {
                        url: url.clone(),
                        bytes: bytes.len(),
                    });
                }
            }
        }
        String::from_utf8(bytes).map_err(|error| FetchError::NotText {
            url: url.clone(),
            at: error.utf8_error().valid_up_to(),
        })
    }
}

fn failed(url: &HttpUrl, error: reqwest::Error) -> FetchError {
    let url = url.clone();
    if error.is_timeout() {
        FetchError::TimedOut { url }
    } else {
        // The error's own message contains the whole URL with its query.
        let source = error.without_url();
        FetchError::Unreachable { url, source }
    }
}

fn redirect_target(from: &HttpUrl, headers: &HeaderMap) -> Result<HttpUrl, RedirectProblem> {
    let target = headers
        .get(LOCATION)
        .and_then(|target| target.to_str().ok())
        .ok_or(RedirectProblem::NoTarget)?;
    let target = from.join(target)?;
    if target.is_loopback() && !from.is_loopback() {
        return Err(RedirectProblem::IntoLoopback(target));
    }
    Ok(target)
}

fn validators_of(headers: &HeaderMap) -> Validators {
    let text = |name| {
        let value = headers.get(name)?.to_str().ok()?;
        Some(value.to_owned())
    };
    Validators {
        etag: text(ETAG),
        last_modified: text(LAST_MODIFIED),
    }
}

/// Reads `Retry-After`, which is a number of seconds or a date.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::DateTimeParser::new()
        .parse_timestamp(value)
        .ok()?;
    Some(Duration::try_from(date.duration_since(now)).unwrap_or_default())
}

/// Whole seconds.
fn round_up(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn headers(name: reqwest::header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, value.parse().unwrap())])
    }

    #[test]
    fn a_wait_is_given_in_seconds_or_as_a_date() {
        let now: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
        for (value, seconds) in [
            ("7", Some(7)),
            ("Sun, 22 Nov 2026 10:01:30 GMT", Some(90)),
            ("Sun, 22 Nov 2026 09:00:00 GMT", Some(0)),
            ("soon", None),
        ] {
            let wait = retry_after(&headers(RETRY_AFTER, value), now);
            assert_eq!(wait.map(|wait| wait.as_secs()), seconds, "{value}");
        }
    }

    #[test]
    fn a_redirect_stays_secure_and_does_not_enter_this_machine() {
        let public = HttpUrl::parse("https://a.example/x").unwrap();
        let local = HttpUrl::parse("http://127.0.0.1:1/x").unwrap();
        let target = |from: &HttpUrl, to: &str| {
            redirect_target(from, &headers(LOCATION, to)).map(|to| to.to_string())
        };
        assert_eq!(target(&public, "/y").unwrap(), "https://a.example/y");
        assert_eq!(
            target(&public, "https://b.example/").unwrap(),
            "https://b.example/"
        );
        assert_eq!(
            target(&local, "http://[::1]:2/").unwrap(),
            "http://[::1]:2/"
        );
        for to in [
            "http://a.example/",
            "http://127.0.0.1/",
            "https://localhost/",
            "https://u:p@b/",
        ] {
            assert!(target(&public, to).is_err(), "{to}");
        }
    }
}
