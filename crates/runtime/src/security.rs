//! Security schemes: how a document wants its operations authenticated.

use std::fmt;

use reqwest::Request;
use reqwest::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};

use super::authorizer::{Authorize, AuthorizeError, AuthorizeFuture};
use super::secret::Secret;

/// A security scheme of the API's document.
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
        let mut pairs = request.url().query_pairs();
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

/// The schemes that an operation is called with, each with the authorizer that serves it: the first
/// requirement that the authorizers serve completely.
///
/// # Errors
///
/// Returns an error if the authorizers serve no requirement, and the operation cannot be called
/// without credentials.
pub(crate) fn choose<A: Authorize + ?Sized>(
    requirements: SecurityRequirements,
    authorizers: &[std::sync::Arc<A>],
) -> Result<Vec<(&'static SecurityScheme, &A)>, AuthorizeError> {
    if authorizers.is_empty() {
        return Ok(Vec::new());
    }
    let serving = |scheme: &'static SecurityScheme| {
        let authorizer = authorizers.iter().find(|known| known.serves(scheme))?;
        Some((scheme, &**authorizer))
    };
    let needed = requirements.iter().filter(|schemes| !schemes.is_empty());
    let mut served = needed
        .clone()
        .filter_map(|schemes| schemes.iter().map(serving).collect::<Option<Vec<_>>>());
    if let Some(served) = served.next() {
        return Ok(served);
    }
    if requirements.iter().any(|schemes| schemes.is_empty()) {
        return Ok(Vec::new());
    }
    match needed
        .flat_map(|schemes| schemes.iter())
        .find(|scheme| serving(scheme).is_none())
    {
        None => Ok(Vec::new()),
        Some(scheme) => Err(AuthorizeError::permanent(format!(
            "no authorizer of the client serves the security scheme {scheme}"
        ))),
    }
}

/// A credential that does not change: an API key, a user name with a password, or a bearer token.
///
/// It authorizes a client by itself: give it to
/// [`with_authorizer`](super::ClientBuilder::with_authorizer). `Debug` does not show it.
#[derive(Clone)]
pub struct Credential {
    kind: CredentialKind,
    scheme: Option<String>,
    value: HeaderValue,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CredentialKind {
    Bearer,
    Basic,
    ApiKey,
}

impl Credential {
    /// An API key. It serves every `apiKey` scheme, unless [`for_scheme`](Self::for_scheme) names
    /// one.
    ///
    /// # Errors
    ///
    /// Returns an error if the key has characters that a header cannot carry. The message does not
    /// quote it.
    pub fn api_key(key: &Secret) -> Result<Self, AuthorizeError> {
        Self::new(CredentialKind::ApiKey, key.expose())
    }

    /// A bearer token.
    ///
    /// # Errors
    ///
    /// Returns an error if the token has characters that a header cannot carry. The message does not
    /// quote it.
    pub fn bearer(token: &Secret) -> Result<Self, AuthorizeError> {
        let value = zeroize::Zeroizing::new(format!("Bearer {}", token.expose()));
        Self::new(CredentialKind::Bearer, &value)
    }

    /// A user name and a password for `http` with `basic`.
    ///
    /// # Errors
    ///
    /// Returns an error if the user name has a colon, which ends it. The message does not quote it.
    pub fn basic(user: &str, password: &Secret) -> Result<Self, AuthorizeError> {
        use base64::Engine as _;

        if user.contains(':') {
            return Err(AuthorizeError::permanent("the user name has a colon"));
        }
        let plain = zeroize::Zeroizing::new(format!("{user}:{}", password.expose()));
        let encoded = base64::engine::general_purpose::STANDARD.encode(&*plain);
        let value = zeroize::Zeroizing::new(format!("Basic {encoded}"));
        Self::new(CredentialKind::Basic, &value)
    }

    fn new(kind: CredentialKind, value: &str) -> Result<Self, AuthorizeError> {
        let mut value = HeaderValue::from_str(value).map_err(|_| {
            AuthorizeError::permanent("the credential has characters that a header cannot carry")
        })?;
        value.set_sensitive(true);
        Ok(Self {
            kind,
            scheme: None,
            value,
        })
    }

    /// Limits the credential to the security scheme of this name.
    #[must_use]
    pub fn for_scheme(mut self, name: impl Into<String>) -> Self {
        self.scheme = Some(name.into());
        self
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("kind", &self.kind)
            .field("scheme", &self.scheme)
            .finish_non_exhaustive()
    }
}

impl Authorize for Credential {
    fn serves(&self, scheme: &SecurityScheme) -> bool {
        let kind = match scheme.kind {
            SecuritySchemeKind::Bearer => CredentialKind::Bearer,
            SecuritySchemeKind::Basic => CredentialKind::Basic,
            _ => CredentialKind::ApiKey,
        };
        let is_named = |name: &String| name == scheme.name;
        kind == self.kind && self.scheme.as_ref().is_none_or(is_named)
    }

    fn ready(&self) -> Option<HeaderValue> {
        Some(self.value.clone())
    }

    fn authorization(&self) -> AuthorizeFuture<'_> {
        Box::pin(std::future::ready(Ok(self.value.clone())))
    }

    fn renew_after_unauthorized<'a>(&'a self, _: &'a HeaderValue) -> AuthorizeFuture<'a> {
        let error = AuthorizeError::permanent("the API rejected the credential");
        Box::pin(std::future::ready(Err(error)))
    }
}
