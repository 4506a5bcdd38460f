//! Why an address could not be read.

use std::time::Duration;

use reqwest::StatusCode;
use thiserror::Error;

use super::address::{Address, AddressError};

/// A read that failed.
#[derive(Debug, Error)]
pub enum FetchError {
    /// The HTTP client cannot be set up, such as without the system's certificates.
    #[error("no connection can be made from here")]
    Client(#[source] reqwest::Error),
    /// The server answered with a status that carries no document.
    #[error("{address}: answered {status}{}", advice(*status, *retry_after))]
    Status {
        /// The address.
        address: Address,
        /// The status.
        status: StatusCode,
        /// How long the server asks to be left alone.
        retry_after: Option<Duration>,
    },
    /// No connection, or one that broke before an answer came.
    #[error("{address}: cannot be reached")]
    Unreachable {
        /// The address.
        address: Address,
        /// What the connection said; it holds no address.
        #[source]
        source: reqwest::Error,
    },
    /// The server took too long.
    #[error("{address}: no answer in time")]
    TimedOut {
        /// The address.
        address: Address,
    },
    /// The connection ended before the end of the answer.
    #[error("{address}: the answer broke off after {bytes} bytes")]
    BrokeOff {
        /// The address.
        address: Address,
        /// How many bytes came.
        bytes: usize,
    },
    /// The answer is larger than is read.
    #[error(
        "{address}: the answer is larger than {} MiB; if it should be, allow it with --max-size",
        limit >> 20
    )]
    TooLarge {
        /// The address.
        address: Address,
        /// Most bytes that are read.
        limit: usize,
    },
    /// The answer is not a text.
    #[error("{address}: not UTF-8 at byte {at}")]
    NotText {
        /// The address.
        address: Address,
        /// Where the first byte is that is not.
        at: usize,
    },
    /// A redirect that is not followed.
    #[error("{address}: redirects elsewhere: {problem}")]
    Redirect {
        /// The address.
        address: Address,
        /// Why it is not followed.
        problem: Box<RedirectProblem>,
    },
}

/// Why a redirect is not followed.
#[derive(Debug, Error)]
pub enum RedirectProblem {
    /// No target, or one that is not text.
    #[error("it does not say where to")]
    NoTarget,
    /// The target is not an address that may be read.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// From the network into this machine.
    #[error("{0} is this machine itself")]
    IntoLoopback(Address),
    /// Too many in a row.
    #[error("more than {0} times in a row")]
    TooMany(usize),
}

impl FetchError {
    /// Whether the same request may succeed in a while.
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
        (_, Some(wait)) => format!("; it asks to come back in {} s", wait.as_secs()),
        (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN, _) => {
            "; give credentials with --header NAME:VALUE".to_owned()
        }
        (StatusCode::NOT_FOUND | StatusCode::GONE, _) => "; check the address".to_owned(),
        _ => String::new(),
    }
}
