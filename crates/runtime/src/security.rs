//! Security schemes: how a document wants its operations authenticated.

use std::fmt;

use reqwest::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};

use super::request::Request;
use super::secret::Secret;

/// A security scheme of the API's document.
///
/// ```
/// use openapi_client_runtime::{SecurityScheme, SecuritySchemeKind};
///
/// const KEY: SecurityScheme =
///     SecurityScheme::new("key", SecuritySchemeKind::ApiKeyHeader("x-api-key"));
/// assert_eq!(KEY.name, "key");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SecurityScheme {
    /// The name under `components.securitySchemes`.
    pub name: &'static str,
    /// How the credential is sent.
    pub kind: SecuritySchemeKind,
}

/// How the credential of a security scheme is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecuritySchemeKind {
    /// `Authorization: Bearer …`: the schemes `http` with `bearer`, `oauth2` and `openIdConnect`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// An API key in the header of this name.
    ApiKeyHeader(&'static str),
    /// An API key in the query parameter of this name.
    ApiKeyQuery(&'static str),
    /// An API key in the cookie of this name.
    ApiKeyCookie(&'static str),
}

/// The security requirements of an operation: alternatives, each of which lists the schemes that it
/// takes together. A requirement without schemes allows calls without credentials; without any
/// requirement the operation needs none.
pub type SecurityRequirements = &'static [&'static [SecurityScheme]];

impl SecurityScheme {
    /// Describes a security scheme.
    pub const fn new(name: &'static str, kind: SecuritySchemeKind) -> Self {
        Self { name, kind }
    }

    /// Puts a credential where the scheme wants it.
    pub(crate) fn put(&self, request: &mut Request, mut value: HeaderValue) {
        value.set_sensitive(true);
        match self.kind {
            SecuritySchemeKind::Bearer | SecuritySchemeKind::Basic => {
                request.headers_mut().insert(AUTHORIZATION, value);
            }
            SecuritySchemeKind::ApiKeyHeader(name) => {
                if let Ok(name) = HeaderName::try_from(name) {
                    request.headers_mut().insert(name, value);
                }
            }
            SecuritySchemeKind::ApiKeyQuery(name) => {
                let value = String::from_utf8_lossy(value.as_bytes());
                request
                    .0
                    .url_mut()
                    .query_pairs_mut()
                    .append_pair(name, &value);
            }
            SecuritySchemeKind::ApiKeyCookie(name) => put_cookie(request, name, &value),
        }
    }

    /// The header that the scheme sends the credential in, where it has one of its own.
    fn header_name(&self) -> Option<HeaderName> {
        match self.kind {
            SecuritySchemeKind::Bearer | SecuritySchemeKind::Basic => Some(AUTHORIZATION),
            SecuritySchemeKind::ApiKeyHeader(name) => HeaderName::try_from(name).ok(),
            SecuritySchemeKind::ApiKeyQuery(_) | SecuritySchemeKind::ApiKeyCookie(_) => None,
        }
    }

    /// The header of a request that holds the credential.
    pub(super) fn header(&self, request: &Request) -> Option<(HeaderName, HeaderValue)> {
        let name = self.header_name()?;
        let value = request.headers().get(&name)?.clone();
        Some((name, value))
    }

    /// The credential among headers.
    pub(super) fn in_headers(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        headers.get(self.header_name()?).cloned()
    }

    /// The credential in a request, where the scheme sends it in the query.
    pub(super) fn query(&self, request: &Request) -> Option<Secret> {
        let SecuritySchemeKind::ApiKeyQuery(name) = self.kind else {
            return None;
        };
        let mut pairs = request.0.url().query_pairs();
        let (_, value) = pairs.find(|(key, _)| key == name)?;
        Some(Secret::new(value.into_owned()))
    }
}

/// Where the credential goes, as an error message names it.
impl fmt::Display for SecurityScheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` (", self.name)?;
        match self.kind {
            SecuritySchemeKind::Bearer => f.write_str("a bearer token"),
            SecuritySchemeKind::Basic => f.write_str("a user name and a password"),
            SecuritySchemeKind::ApiKeyHeader(name) => {
                write!(f, "an API key in the header `{name}`")
            }
            SecuritySchemeKind::ApiKeyQuery(name) => {
                write!(f, "an API key in the query parameter `{name}`")
            }
            SecuritySchemeKind::ApiKeyCookie(name) => {
                write!(f, "an API key in the cookie `{name}`")
            }
        }?;
        f.write_str(")")
    }
}

/// Adds a cookie to those that the request has.
fn put_cookie(request: &mut Request, name: &str, value: &HeaderValue) {
    let mut cookies = match request.headers().get(COOKIE) {
        Some(cookies) => [cookies.as_bytes(), b"; "].concat(),
        None => Vec::new(),
    };
    cookies.extend_from_slice(name.as_bytes());
    cookies.push(b'=');
    cookies.extend_from_slice(value.as_bytes());
    // Both parts were valid in a header by themselves.
    if let Ok(mut cookies) = HeaderValue::try_from(cookies) {
        cookies.set_sensitive(true);
        request.headers_mut().insert(COOKIE, cookies);
    }
}
