//! Extra request headers, for a source that requires authentication.

use std::fmt;

use thiserror::Error;
use ureq::http::{HeaderName, HeaderValue};

/// A request header whose value is never shown.
#[derive(Clone)]
pub struct Header {
    pub(super) name: HeaderName,
    pub(super) value: HeaderValue,
}

/// An invalid header. The message never contains its value.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HeaderError {
    /// There is no colon between a name and a value.
    #[error("a header has no colon; write it as NAME:VALUE")]
    NoColon,
    /// The name holds something that a header's name cannot.
    #[error("the text before the colon of a header is not a valid name")]
    Name,
    /// The value holds something that a header's value cannot.
    #[error("the value of the header `{0}` holds characters that a header cannot")]
    Value(HeaderName),
}

impl Header {
    /// Reads `NAME:VALUE`; white space around the value does not count.
    pub fn parse(text: &str) -> Result<Self, HeaderError> {
        let (name, value) = text.split_once(':').ok_or(HeaderError::NoColon)?;
        let name: HeaderName = name.trim().parse().map_err(|_| HeaderError::Name)?;
        let Ok(mut value) = HeaderValue::from_str(value.trim()) else {
            return Err(HeaderError::Value(name));
        };
        value.set_sensitive(true);
        Ok(Self { name, value })
    }
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Header({}: …)", self.name)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_header_shows_its_name_alone() {
        let header = Header::parse("Authorization: Bearer canary").unwrap();
        assert_eq!(header.value, "Bearer canary");
        assert_eq!(format!("{header:?}"), "Header(authorization: …)");
    }

    #[test]
    fn a_refused_header_does_not_show_its_value() {
        for text in ["canary", "canary canary: x", "x: canary\n", ": canary"] {
            let error = Header::parse(&format!("{text}\u{7f}")).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
        }
    }
}
