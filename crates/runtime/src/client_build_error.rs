//! Why a client could not be built.

use std::fmt;

use super::base_url::BaseUrlError;
use super::transport::TransportError;

/// Why a client could not be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClientBuildError {
    /// The base URL is missing or not acceptable.
    BaseUrl(BaseUrlError),
    /// The HTTP client could not be set up: as a rule, no TLS certificates were found.
    HttpClient(TransportError),
    /// A setting has no effect, or a header cannot be sent.
    Setting(String),
}

#[cfg(feature = "rustls-ring")]
impl ClientBuildError {
    pub(crate) fn of_tls(error: rustls::Error) -> Self {
        Self::Setting(format!("TLS cannot be set up: {error}"))
    }
}

impl fmt::Display for ClientBuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BaseUrl(error) => error.fmt(f),
            Self::HttpClient(_) => f.write_str("the HTTP client could not be set up"),
            Self::Setting(problem) => f.write_str(problem),
        }
    }
}

impl std::error::Error for ClientBuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::BaseUrl(_) | Self::Setting(_) => None,
            Self::HttpClient(error) => Some(error),
        }
    }
}
