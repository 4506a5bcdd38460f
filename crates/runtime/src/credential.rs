//! Credentials that do not change.

use std::fmt;

use reqwest::header::HeaderValue;

use super::authorizer::{Authorize, AuthorizeError, AuthorizeFuture};
use super::secret::Secret;
use super::security::{SecurityScheme, SecuritySchemeKind};

/// A credential that does not change: an API key, a user name with a password, or a bearer token.
///
/// It authorizes a client by itself: give it to
/// [`with_authorizer`](super::ClientBuilder::with_authorizer). `Debug` does not show it.
///
/// ```
/// use openapi_client_runtime::{Credential, Secret};
///
/// let key = Credential::api_key(&Secret::from("s3cr3t"))?.for_scheme("adminKey");
/// assert!(!format!("{key:?}").contains("s3cr3t"));
/// let error = Credential::basic("a:b", &Secret::from("s3cr3t")).unwrap_err();
/// assert!(!error.is_transient());
/// # Ok::<(), openapi_client_runtime::AuthorizeError>(())
/// ```
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
