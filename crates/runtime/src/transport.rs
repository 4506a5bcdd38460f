//! Failures of connections, without the HTTP library that met them.

use std::error::Error as StdError;
use std::fmt;

/// Why no response came, or only a part of one.
///
/// Of the URL it has the origin alone: what travels in the path, the query and the user information may be a
/// secret. Its text and its causes are those of the HTTP library, whose types are no part of this API.
pub struct TransportError(reqwest::Error);

impl TransportError {
    pub(super) fn new(mut error: reqwest::Error) -> Self {
        if let Some(url) = error.url_mut() {
            url.set_path("");
            url.set_query(None);
            url.set_fragment(None);
            // Fails only for URLs that cannot have any.
            let _ = url.set_password(None);
            let _ = url.set_username("");
        }
        Self(error)
    }

    /// Whether the time was over: that for the connection, that for silence of the server, or that of the
    /// call.
    pub fn is_timeout(&self) -> bool {
        self.0.is_timeout()
    }

    /// Whether there was no connection, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.is_connect()
    }

    /// Whether the request could not be built.
    pub(super) fn is_builder(&self) -> bool {
        self.0.is_builder()
    }

    /// Whether the same call may succeed later with nothing changed.
    pub(super) fn is_transient(&self) -> bool {
        !self.0.is_builder()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
