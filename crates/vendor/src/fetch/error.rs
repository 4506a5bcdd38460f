//! Why a URL could not be read.

use std::time::Duration;

use document::NotText;
use thiserror::Error;
use ureq::http::StatusCode;

use super::http_url::{HttpUrl, UrlError};

/// A read that failed.
#[derive(Debug, Error)]
pub enum FetchError {
    /// The response status is not 200.
    #[error("{url}: the server responded {status}{}", advice(*status, *retry_after))]
    Status {
        /// The URL.
        url: HttpUrl,
        /// The status.
        status: StatusCode,
        /// The wait that the server asks for.
        retry_after: Option<Duration>,
    },
    /// No connection, or one that broke before a response arrived.
    #[error("{url}: cannot be reached")]
    Unreachable {
        /// The URL.
        url: HttpUrl,
        /// The cause, without the URL.
        #[source]
        source: Box<ureq::Error>,
    },
    /// The server took too long.
    #[error("{url}: no response in time")]
    TimedOut {
        /// The URL.
        url: HttpUrl,
    },
    /// The connection ended before the end of the response.
    #[error("{url}: the response broke off after {bytes} bytes")]
    BrokeOff {
        /// The URL.
        url: HttpUrl,
        /// The number of bytes that arrived.
        bytes: usize,
    },
    /// The response exceeds the limit.
    #[error(
        "{url}: the response is larger than {} MiB; allow more with --max-size",
        limit >> 20
    )]
    TooLarge {
        /// The URL.
        url: HttpUrl,
        /// Most bytes that are read.
        limit: usize,
    },
    /// The response is not text.
    #[error("{url}: {problem}")]
    NotText {
        /// The URL.
        url: HttpUrl,
        /// Why it is none.
        problem: NotText,
    },
    /// A redirect that is not followed.
    #[error("{url}: the redirect cannot be followed: {problem}")]
    Redirect {
        /// The URL.
        url: HttpUrl,
        /// Why it is not followed.
        problem: Box<RedirectProblem>,
    },
}

/// Why a redirect is not followed.
#[derive(Debug, Error)]
pub enum RedirectProblem {
    /// The response has no valid `Location`.
    #[error("it has no valid `Location` header")]
    NoTarget,
    /// The target is a URL that is refused.
    #[error(transparent)]
    HttpUrl(#[from] UrlError),
    /// From the network into this machine.
    #[error("{0} is this machine itself")]
    IntoLoopback(HttpUrl),
    /// Too many in a row.
    #[error("more than {0} times in a row")]
    TooMany(usize),
}

impl FetchError {
    /// Whether a retry may succeed.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Status { status, .. } => {
                *status == StatusCode::TOO_MANY_REQUESTS
                    || *status == StatusCode::REQUEST_TIMEOUT
                    || status.is_server_error() && *status != StatusCode::NOT_IMPLEMENTED
            }
            Self::Unreachable { .. } | Self::TimedOut { .. } | Self::BrokeOff { .. } => true,
            _ => false,
        }
    }

    pub(super) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Status { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}

fn advice(status: StatusCode, retry_after: Option<Duration>) -> String {
    match (status, retry_after) {
        (_, Some(wait)) => format!("; it asks to retry after {} s", wait.as_secs()),
        (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN, _) => {
            "; pass credentials with --header NAME:VALUE".to_owned()
        }
        (StatusCode::NOT_FOUND | StatusCode::GONE, _) => "; check the URL".to_owned(),
        _ => String::new(),
    }
}
