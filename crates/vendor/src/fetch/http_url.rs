//! URLs that may be read, and how they are shown.

use std::fmt;

use thiserror::Error;
use url::{Host, Url};

/// An `https` URL, or an `http` URL on the loopback interface.
///
/// It is displayed without its query, which may hold a token or a signature.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct HttpUrl(Url);

/// A URL that is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum UrlError {
    /// The text is not a URL. It is not repeated, since it may hold a secret.
    #[error("not a valid URL: {0}")]
    Syntax(#[from] url::ParseError),
    /// Neither `https` nor loopback.
    #[error("{url}: only https is supported, and http on the loopback interface")]
    Insecure {
        /// The URL.
        url: String,
    },
    /// The URL has a user name or a password, which would end up in logs and in the provenance.
    #[error("{host}: the URL contains credentials; pass them with --header instead")]
    Credentials {
        /// The host.
        host: String,
    },
}

impl HttpUrl {
    /// Parses and checks a URL.
    pub fn parse(text: &str) -> Result<Self, UrlError> {
        Self::check(Url::parse(text)?)
    }

    /// Resolves a link on the page at this URL, and drops the fragment.
    pub fn join(&self, link: &str) -> Result<Self, UrlError> {
        Self::check(self.0.join(link)?)
    }

    fn check(mut url: Url) -> Result<Self, UrlError> {
        url.set_fragment(None);
        if !url.username().is_empty() || url.password().is_some() {
            let host = url.host_str().unwrap_or_default().to_owned();
            return Err(UrlError::Credentials { host });
        }
        let url = Self(url);
        match url.0.scheme() {
            "https" if url.0.has_host() => Ok(url),
            "http" if url.is_loopback() => Ok(url),
            _ => Err(UrlError::Insecure {
                url: url.to_string(),
            }),
        }
    }

    /// Whether the host is the loopback interface.
    pub fn is_loopback(&self) -> bool {
        match self.0.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
    }

    /// Whether both have the same scheme, host and port.
    pub fn same_origin(&self, other: &Self) -> bool {
        self.0.origin() == other.0.origin()
    }

    /// Whether the URL has a query, which is not displayed.
    pub fn has_query(&self) -> bool {
        self.0.query().is_some()
    }

    /// The path, from its first slash on.
    pub fn path(&self) -> &str {
        self.0.path()
    }

    /// This URL with another path.
    #[must_use]
    pub fn with_path(&self, path: &str) -> Self {
        let mut url = self.0.clone();
        url.set_path(path);
        Self(url)
    }

    /// The URL with its query.
    pub(crate) fn url(&self) -> Url {
        self.0.clone()
    }
}

impl fmt::Display for HttpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.0.clone();
        shown.set_query(None);
        // Only a URL that is refused for its credentials has any.
        let _ = (shown.set_username(""), shown.set_password(None));
        f.write_str(shown.as_str())?;
        f.write_str(if self.has_query() { "?…" } else { "" })
    }
}

impl fmt::Debug for HttpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpUrl({self})")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_loopback_only() {
        for good in [
            "https://api.example/openapi.json",
            "http://127.0.0.1:8080/x",
            "http://127.9.9.9/x",
            "http://[::1]:1/x",
            "http://localhost/x",
        ] {
            assert!(HttpUrl::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "http://api.example/openapi.json",
            "http://localhost.example/x",
            "http://10.0.0.1/x",
            "http://0.0.0.0/x",
            "ftp://api.example/x",
            "file:///etc/passwd",
            "openapi.json",
        ] {
            assert!(HttpUrl::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn neither_queries_nor_credentials_are_shown() {
        let url = HttpUrl::parse("https://x.example/a?token=canary#part").unwrap();
        assert_eq!(url.to_string(), "https://x.example/a?…");
        for text in [
            "https://user:canary@x.example/",
            "http://x.example/?canary",
            "http://user:canary@x.example/",
            "https://canary@[x",
        ] {
            let error = HttpUrl::parse(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
        }
    }
}
