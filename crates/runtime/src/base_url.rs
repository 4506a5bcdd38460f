//! Which URLs a client may send to.

use std::fmt;

use reqwest::Url;

/// Why a URL cannot be the base URL of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BaseUrlError {
    /// None was given, and the API's document names none.
    Missing,
    /// It does not parse as an absolute URL.
    Invalid,
    /// It is plain http, but neither on the loopback interface nor the server in the API's document.
    Insecure {
        /// The host that it names.
        host: String,
    },
    /// It carries a user, a password, a query or a fragment.
    Extra,
}

impl fmt::Display for BaseUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str(
                "no base URL: the API's document names no server, so give one to the builder",
            ),
            Self::Invalid => f.write_str(
                "the base URL is not an absolute http(s) URL such as https://api.example.com",
            ),
            Self::Insecure { host } => write!(
                f,
                "the base URL for host `{host}` is not https; plain http is for loopback and the documented server only"
            ),
            Self::Extra => {
                f.write_str("the base URL must not carry a user, a password, a query or a fragment")
            }
        }
    }
}

impl std::error::Error for BaseUrlError {}

/// A valid base URL without a slash at its end, as generated code expects it.
pub(crate) struct BaseUrl {
    pub(crate) url: String,
    pub(crate) is_loopback: bool,
}

/// Accepts https anywhere, and plain http to the loopback interface or to `documented`, the server
/// in the API's document: an API that is documented without TLS has no other URL.
pub(crate) fn check(base_url: &str, documented: &str) -> Result<BaseUrl, BaseUrlError> {
    if base_url.trim().is_empty() {
        return Err(BaseUrlError::Missing);
    }
    let url = Url::parse(base_url.trim()).map_err(|_| BaseUrlError::Invalid)?;
    let host = url.host_str().ok_or(BaseUrlError::Invalid)?;
    let is_loopback = is_loopback(host);
    match url.scheme() {
        "https" => {}
        "http" if is_loopback || is_origin_of(&url, documented) => {}
        "http" => {
            return Err(BaseUrlError::Insecure {
                host: host.to_owned(),
            });
        }
        _ => return Err(BaseUrlError::Invalid),
    }
    let has_user = !url.username().is_empty() || url.password().is_some();
    if has_user || url.query().is_some() || url.fragment().is_some() {
        return Err(BaseUrlError::Extra);
    }
    Ok(BaseUrl {
        url: url.as_str().trim_end_matches('/').to_owned(),
        is_loopback,
    })
}

/// Whether the URL has the scheme, host and port of `documented`.
fn is_origin_of(url: &Url, documented: &str) -> bool {
    Url::parse(documented).is_ok_and(|documented| documented.origin() == url.origin())
}

fn is_loopback(host: &str) -> bool {
    let ip = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || ip
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback())
}
