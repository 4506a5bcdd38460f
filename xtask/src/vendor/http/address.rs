//! Addresses that may be read, and how they are shown.

use std::fmt;

use thiserror::Error;
use url::{Host, Url};

/// An `https` address, or an `http` one on this machine's loopback interface.
///
/// It is shown without its query, which may hold a token or a signature.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address(Url);

/// An address that is not read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// The text is not a URL. It is not repeated, since it may hold a secret.
    #[error("the address cannot be read: {0}")]
    Syntax(#[from] url::ParseError),
    /// Neither `https` nor loopback.
    #[error("{address}: only https is read, and plain http from this machine itself")]
    Insecure {
        /// The address.
        address: String,
    },
    /// A user name or a password in the address, which would end in logs and in the record.
    #[error("{host}: the address holds credentials; give them with --header instead")]
    Credentials {
        /// The host.
        host: String,
    },
}

impl Address {
    /// Reads and checks an address.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        Self::check(Url::parse(text)?)
    }

    /// The address that a link on the page at this address leads to, without its fragment.
    pub fn join(&self, link: &str) -> Result<Self, AddressError> {
        Self::check(self.0.join(link)?)
    }

    fn check(mut url: Url) -> Result<Self, AddressError> {
        url.set_fragment(None);
        if !url.username().is_empty() || url.password().is_some() {
            let host = url.host_str().unwrap_or_default().to_owned();
            return Err(AddressError::Credentials { host });
        }
        let address = Self(url);
        match address.0.scheme() {
            "https" if address.0.has_host() => Ok(address),
            "http" if address.is_loopback() => Ok(address),
            _ => Err(AddressError::Insecure {
                address: address.to_string(),
            }),
        }
    }

    /// Whether the host is this machine.
    pub fn is_loopback(&self) -> bool {
        match self.0.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
    }

    /// Whether both have one scheme, host and port.
    pub fn same_origin(&self, other: &Self) -> bool {
        self.0.origin() == other.0.origin()
    }

    /// Whether the address has a query, so that what is shown is not all of it.
    pub fn has_query(&self) -> bool {
        self.0.query().is_some()
    }

    /// The path, from its first slash on.
    pub fn path(&self) -> &str {
        self.0.path()
    }

    /// The same address with another path.
    #[must_use]
    pub fn with_path(&self, path: &str) -> Self {
        let mut url = self.0.clone();
        url.set_path(path);
        Self(url)
    }

    pub(super) fn url(&self) -> Url {
        self.0.clone()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.0.clone();
        shown.set_query(None);
        // Only an address that is refused for them has credentials.
        let _ = (shown.set_username(""), shown.set_password(None));
        f.write_str(shown.as_str())?;
        f.write_str(if self.has_query() { "?…" } else { "" })
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({self})")
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
            assert!(Address::parse(good).is_ok(), "{good}");
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
            assert!(Address::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn neither_queries_nor_credentials_are_shown() {
        let address = Address::parse("https://x.example/a?token=canary#part").unwrap();
        assert_eq!(address.to_string(), "https://x.example/a?…");
        for text in [
            "https://user:canary@x.example/",
            "http://x.example/?canary",
            "http://user:canary@x.example/",
            "https://canary@[x",
        ] {
            let error = Address::parse(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
        }
    }
}
