//! Fetches URLs: conditional requests, size and time limits, retries, and checked redirects.

use std::io::Read;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use jiff::Timestamp;
use ureq::http::header::{
    ACCEPT, ETAG, HeaderMap, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION, RETRY_AFTER,
};
use ureq::http::{Response, StatusCode};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use super::{FetchError, Header, HttpUrl, Limits, RedirectProblem};

/// Maximum number of redirects in a row: enough for a site that has moved.
const REDIRECTS: usize = 5;
const ACCEPTED: &str = "application/json, application/yaml, text/markdown, text/plain, */*;q=0.5";

/// Fetches URLs with one connection pool.
pub struct Fetcher<'a> {
    agent: Agent,
    /// For loopback, which no proxy can reach.
    direct: Agent,
    /// Where the extra headers may go.
    source: Option<&'a HttpUrl>,
    headers: &'a [Header],
    limits: &'a Limits,
}

/// What a thread that fetches reports to the one that waits.
enum Event {
    Note(String),
    Fetched(usize, Result<Fetched, FetchError>),
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

impl<'a> Fetcher<'a> {
    /// A fetcher that sends `headers` to the origin of `source` only.
    pub fn new(source: Option<&'a HttpUrl>, headers: &'a [Header], limits: &'a Limits) -> Self {
        let config = || {
            // The system's certificates, which a company's own may be among.
            let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier);
            Agent::config_builder()
                .user_agent(concat!("openapi-client/", env!("CARGO_PKG_VERSION")))
                .tls_config(tls.build())
                .http_status_as_error(false)
                .max_redirects(0)
                .max_redirects_will_error(false)
                .timeout_connect(Some(limits.connect))
                .timeout_per_read(Some(limits.idle))
                .timeout_global(Some(limits.total))
        };
        Self {
            agent: config().build().new_agent(),
            direct: config().proxy(None).build().new_agent(),
            source,
            headers,
            limits,
        }
    }

    /// Fetches `url`, with retries after transient failures. The extra headers are sent to the origin
    /// of the source only, not to another origin that a redirect or a reference leads to. `note` is
    /// given what happens on the way.
    ///
    /// # Errors
    ///
    /// Returns an error if no attempt succeeds within the limits.
    pub fn fetch(
        &self,
        url: &HttpUrl,
        validators: &Validators,
        note: &dyn Fn(String),
    ) -> Result<Fetched, FetchError> {
        let waits = ExponentialBuilder::new()
            .with_min_delay(self.limits.first_wait)
            .with_max_delay(self.limits.longest_wait)
            .with_max_times(self.limits.attempts.saturating_sub(1))
            .with_jitter()
            .build();
        for planned in waits {
            let error = match self.attempt(url, validators, note) {
                Err(error) if error.is_transient() => error,
                done => return done,
            };
            let asked = error.retry_after().unwrap_or_default();
            if asked > self.limits.longest_wait {
                return Err(error);
            }
            let wait = planned.max(asked);
            note(format!("{error}; retrying in {} s", round_up(wait)));
            (self.limits.pause)(wait);
        }
        self.attempt(url, validators, note)
    }

    /// Fetches several URLs, as many at once as the limits allow. `each` is given the index and the
    /// outcome of each as it is there; after a break, no other request is sent.
    pub fn fetch_each(
        &self,
        requests: &[(&HttpUrl, Validators)],
        note: &dyn Fn(String),
        mut each: impl FnMut(usize, Result<Fetched, FetchError>) -> ControlFlow<()>,
    ) {
        let next = &AtomicUsize::new(0);
        let (sender, events) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..self.limits.at_once.min(requests.len()) {
                let sender = sender.clone();
                scope.spawn(move || self.fetch_next(requests, next, &sender));
            }
            drop(sender);
            for event in events {
                match event {
                    Event::Note(line) => note(line),
                    Event::Fetched(index, outcome) => {
                        if each(index, outcome).is_break() {
                            next.store(requests.len(), Ordering::Relaxed);
                        }
                    }
                }
            }
        });
    }

    /// Fetches one URL after the other, each that no other thread has taken.
    fn fetch_next(
        &self,
        requests: &[(&HttpUrl, Validators)],
        next: &AtomicUsize,
        events: &mpsc::Sender<Event>,
    ) {
        // The receiver is there until every sender is gone.
        let report = |event| drop(events.send(event));
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some((url, validators)) = requests.get(index) else {
                return;
            };
            let outcome = self.fetch(url, validators, &|line| report(Event::Note(line)));
            report(Event::Fetched(index, outcome));
        }
    }

    fn attempt(
        &self,
        asked: &HttpUrl,
        validators: &Validators,
        note: &dyn Fn(String),
    ) -> Result<Fetched, FetchError> {
        let mut url = asked.clone();
        for _ in 0..=REDIRECTS {
            let response = self.send(&url, validators)?;
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
                note(format!("redirected: {url} to {to}"));
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
            let text = self.body(response, &url)?;
            return Ok(Fetched::Text { text, validators });
        }
        Err(FetchError::Redirect {
            url: asked.clone(),
            problem: Box::new(RedirectProblem::TooMany(REDIRECTS)),
        })
    }

    fn send(&self, url: &HttpUrl, validators: &Validators) -> Result<Response<Body>, FetchError> {
        let agent = if url.is_loopback() {
            &self.direct
        } else {
            &self.agent
        };
        let mut request = agent.get(url.url().as_str()).header(ACCEPT, ACCEPTED);
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
        request.call().map_err(|error| failed(url, error))
    }

    /// Reads the body piece by piece, and stops as soon as it is too large.
    fn body(&self, response: Response<Body>, url: &HttpUrl) -> Result<String, FetchError> {
        let limit = self.limits.bytes;
        let too_large = || FetchError::TooLarge {
            url: url.clone(),
            limit,
        };
        if response
            .body()
            .content_length()
            .is_some_and(|length| length > limit as u64)
        {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        // One byte more than allowed shows that there are more.
        let mut body = response.into_body().into_reader().take(limit as u64 + 1);
        if let Err(error) = body.read_to_end(&mut bytes) {
            return Err(match ureq::Error::from(error) {
                error @ ureq::Error::Timeout(_) => failed(url, error),
                _ => FetchError::BrokeOff {
                    url: url.clone(),
                    bytes: bytes.len(),
                },
            });
        }
        if bytes.len() > limit {
            return Err(too_large());
        }
        document::text_of(bytes).map_err(|problem| FetchError::NotText {
            url: url.clone(),
            problem,
        })
    }
}

fn failed(url: &HttpUrl, error: ureq::Error) -> FetchError {
    let url = url.clone();
    match error {
        ureq::Error::Timeout(_) => FetchError::TimedOut { url },
        // Its message is the whole URL with its query.
        ureq::Error::BadUri(_) => FetchError::Unreachable {
            url,
            source: Box::new(ureq::Error::BadUri("the URL is refused".to_owned())),
        },
        source => FetchError::Unreachable {
            url,
            source: Box::new(source),
        },
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

    fn headers(name: ureq::http::HeaderName, value: &str) -> HeaderMap {
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
