//! Requests as hooks see and change them, and the bodies that callers send.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use futures_core::TryStream;
use reqwest::header::HeaderMap;
use reqwest::{Method, Url};

/// The request of an attempt. `Debug` shows its method alone: the rest may hold secrets.
pub struct Request(pub(crate) reqwest::Request);

impl Request {
    /// A request without headers and body, to test hooks.
    ///
    /// # Errors
    ///
    /// Returns a message if the URL is not valid. It does not quote the URL.
    pub fn new(method: Method, url: &str) -> Result<Self, String> {
        let url = Url::parse(url).map_err(|error| format!("the URL is not valid: {error}"))?;
        Ok(Self(reqwest::Request::new(method, url)))
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        self.0.method()
    }

    /// The URL, with its query, which may hold an API key.
    pub fn url(&self) -> &str {
        self.0.url().as_str()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }

    /// The headers, to change them.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.0.headers_mut()
    }

    /// The body, if it is in memory: to sign it, for instance. None for a stream and behind an attempt.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body()?.as_bytes()
    }

    /// None where the body is a stream.
    pub(crate) fn try_clone(&self) -> Option<Self> {
        self.0.try_clone().map(Self)
    }

    /// The request as the hooks see it afterwards. The headers share their memory with it.
    pub(crate) fn without_body(&self) -> Self {
        let mut request = reqwest::Request::new(self.0.method().clone(), self.0.url().clone());
        *request.headers_mut() = self.0.headers().clone();
        Self(request)
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", self.method())
            .finish_non_exhaustive()
    }
}

/// A body that is sent: bytes, or a stream of them, which can be sent once only. `Debug` shows none of it.
pub struct Body(pub(crate) reqwest::Body);

impl Body {
    /// A body that is read from a stream as it is sent. A call with it cannot be sent a second time, so it is
    /// repeated neither after a 401 nor by the retry policy.
    pub fn stream<S>(stream: S) -> Self
    where
        S: TryStream + Send + 'static,
        S::Error: Into<Box<dyn StdError + Send + Sync>>,
        Bytes: From<S::Ok>,
    {
        Self(reqwest::Body::wrap_stream(stream))
    }

    /// The bytes, unless it is a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").finish_non_exhaustive()
    }
}

macro_rules! bodies {
    ($($bytes:ty),*) => {$(
        impl From<$bytes> for Body {
            fn from(bytes: $bytes) -> Self {
                Self(bytes.into())
            }
        }
    )*};
}

bodies! { &'static str, &'static [u8], String, Vec<u8>, Bytes }
