//! Reading from addresses: conditional, bounded, patient, and careful about where a redirect leads.

mod address;
mod error;
mod header;
mod limits;

use std::cell::OnceCell;
use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use jiff::Timestamp;
use reqwest::header::{
    ACCEPT, ETAG, HeaderMap, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION, RETRY_AFTER,
};
use reqwest::{Client, Response, StatusCode, redirect};

pub use address::{Address, AddressError};
pub use error::{FetchError, RedirectProblem};
pub use header::{Header, HeaderError};
pub use limits::{Limits, Pause};

use super::report::Reporter;

/// Most redirects in a row: enough for a moved site behind a login-free gateway, too few for a loop
/// to be a nuisance.
const REDIRECTS: usize = 5;
const ACCEPTED: &str = "application/json, application/yaml, text/markdown, text/plain, */*;q=0.5";

/// Reads addresses, one connection pool for all of them.
pub(super) struct Fetcher<'a, 'out> {
    client: OnceCell<Client>,
    /// For loopback, which no proxy can reach.
    direct: OnceCell<Client>,
    headers: &'a [Header],
    limits: &'a Limits,
    reporter: &'a Reporter<'out>,
}

/// What identifies a version of a resource to its server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Validators {
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

/// What an address answered.
pub(super) enum Answer {
    /// The version that the validators identify is still the current one.
    NotModified,
    Text {
        text: String,
        validators: Validators,
    },
}

impl<'a, 'out> Fetcher<'a, 'out> {
    pub fn new(headers: &'a [Header], limits: &'a Limits, reporter: &'a Reporter<'out>) -> Self {
        Self {
            client: OnceCell::new(),
            direct: OnceCell::new(),
            headers,
            limits,
            reporter,
        }
    }

    /// The client for an address, made when it is first needed: to load the system's certificates
    /// takes a while.
    fn client(&self, address: &Address) -> Result<&Client, FetchError> {
        let cell = match address.is_loopback() {
            true => &self.direct,
            false => &self.client,
        };
        if let Some(client) = cell.get() {
            return Ok(client);
        }
        let mut builder = Client::builder()
            .user_agent(concat!("streamkap-rs-xtask/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            .connect_timeout(self.limits.connect)
            .read_timeout(self.limits.idle)
            .timeout(self.limits.answer);
        if address.is_loopback() {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(FetchError::Client)?;
        Ok(cell.get_or_init(|| client))
    }

    pub fn limits(&self) -> &Limits {
        self.limits
    }

    /// Reads `address`, again after failures that may pass. The extra headers go to the origin of
    /// `address` alone, not to where it redirects.
    pub async fn fetch(
        &self,
        address: &Address,
        validators: &Validators,
    ) -> Result<Answer, FetchError> {
        let backoff = ExponentialBuilder::new()
            .with_min_delay(self.limits.first_wait)
            .with_max_delay(self.limits.longest_wait)
            .with_max_times(self.limits.attempts.saturating_sub(1))
            .with_jitter();
        (|| self.attempt(address, validators))
            .retry(backoff)
            .sleep(self.limits.pause)
            .when(FetchError::is_transient)
            .adjust(|error: &FetchError, planned| {
                let wait = planned?.max(error.retry_after().unwrap_or_default());
                (wait <= self.limits.longest_wait || error.retry_after().is_none()).then_some(wait)
            })
            .notify(|error, wait| {
                self.reporter.line(format_args!(
                    "{error}; trying again in {} s",
                    round_up(wait)
                ));
            })
            .await
    }

    async fn attempt(
        &self,
        asked: &Address,
        validators: &Validators,
    ) -> Result<Answer, FetchError> {
        let mut address = asked.clone();
        for _ in 0..=REDIRECTS {
            let response = self.send(&address, asked, validators).await?;
            let status = response.status();
            if status == StatusCode::NOT_MODIFIED && *validators != Validators::default() {
                return Ok(Answer::NotModified);
            }
            if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
                let to = redirect_target(&address, response.headers()).map_err(|problem| {
                    FetchError::Redirect {
                        address: address.clone(),
                        problem: Box::new(problem),
                    }
                })?;
                self.reporter
                    .line(format_args!("redirected: {address} to {to}"));
                address = to;
                continue;
            }
            if status != StatusCode::OK {
                return Err(FetchError::Status {
                    retry_after: retry_after(response.headers(), Timestamp::now()),
                    address,
                    status,
                });
            }
            let validators = validators_of(response.headers());
            let text = self.body(response, &address).await?;
            return Ok(Answer::Text { text, validators });
        }
        Err(FetchError::Redirect {
            address: asked.clone(),
            problem: Box::new(RedirectProblem::TooMany(REDIRECTS)),
        })
    }

    async fn send(
        &self,
        address: &Address,
        asked: &Address,
        validators: &Validators,
    ) -> Result<Response, FetchError> {
        let mut request = self
            .client(address)?
            .get(address.url())
            .header(ACCEPT, ACCEPTED);
        if let Some(etag) = &validators.etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        if let Some(date) = &validators.last_modified {
            request = request.header(IF_MODIFIED_SINCE, date);
        }
        if address.same_origin(asked) {
            for header in self.headers {
                request = request.header(&header.name, &header.value);
            }
        }
        request.send().await.map_err(|error| failed(address, error))
    }

    /// Reads the body piece by piece, and stops as soon as it is too large.
    async fn body(&self, mut response: Response, address: &Address) -> Result<String, FetchError> {
        let limit = self.limits.bytes;
        let too_large = || FetchError::TooLarge {
            address: address.clone(),
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
                Err(error) if error.is_timeout() => return Err(failed(address, error)),
                Err(_) => {
                    return Err(FetchError::BrokeOff {
                        address: address.clone(),
                        bytes: bytes.len(),
                    });
                }
            }
        }
        String::from_utf8(bytes).map_err(|error| FetchError::NotText {
            address: address.clone(),
            at: error.utf8_error().valid_up_to(),
        })
    }
}

fn failed(address: &Address, error: reqwest::Error) -> FetchError {
    let address = address.clone();
    if error.is_timeout() {
        FetchError::TimedOut { address }
    } else {
        // The error's own text would hold the whole address, query and all.
        let source = error.without_url();
        FetchError::Unreachable { address, source }
    }
}

fn redirect_target(from: &Address, headers: &HeaderMap) -> Result<Address, RedirectProblem> {
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
        let public = Address::parse("https://a.example/x").unwrap();
        let local = Address::parse("http://127.0.0.1:1/x").unwrap();
        let target = |from: &Address, to: &str| {
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
