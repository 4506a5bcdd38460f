//! A token as it is kept: ready to be sent, with the times at which it ends.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use streamkap_api::Secret;
use zeroize::Zeroizing;

use crate::clock::Moment;
use crate::error::Error;

/// Lifetimes beyond this are not believed: a year. Such a token is renewed when it is refused.
const LONGEST_LIFETIME: Duration = Duration::from_secs(366 * 24 * 60 * 60);

const SCHEME: &str = "Bearer ";

/// What the API grants for credentials or for a refresh token.
pub(crate) struct Grant {
    pub(crate) access_token: Secret,
    pub(crate) refresh_token: Option<Secret>,
    /// From `expiresIn`. None where it is missing, zero, or not to be believed.
    pub(crate) lifetime: Option<Duration>,
    /// When the request for it began: no lifetime can have begun later.
    pub(crate) requested_at: Moment,
}

/// An access token, as [`TokenSource::token`](crate::TokenSource::token) gives it.
///
/// Cloning it is cheap. `Debug` and [`masked`](Self::masked) show that there is one, and no more.
#[derive(Clone)]
pub struct Token {
    header: HeaderValue,
    lifetime: Option<Duration>,
    expires_at: Option<Moment>,
    requested_at: Moment,
}

impl Token {
    pub(crate) fn new(grant: &Grant) -> Result<Self, Error> {
        let token = grant.access_token.expose();
        let is_visible = token.bytes().all(|byte| byte.is_ascii_graphic());
        if token.is_empty() || !is_visible {
            return Err(Error::unusable_answer(
                "the API granted an access token that no header can carry",
            ));
        }
        let lifetime = grant
            .lifetime
            .filter(|lifetime| !lifetime.is_zero() && *lifetime <= LONGEST_LIFETIME);
        Ok(Self {
            header: header(token)?,
            lifetime,
            expires_at: lifetime.and_then(|lifetime| grant.requested_at.checked_add(lifetime)),
            requested_at: grant.requested_at,
        })
    }

    /// The token itself. From here on nothing protects it.
    pub fn expose(&self) -> &str {
        let value = self.header.to_str().unwrap_or_default();
        value.strip_prefix(SCHEME).unwrap_or_default()
    }

    /// The value of the `Authorization` header, marked as sensitive.
    pub fn header(&self) -> &HeaderValue {
        &self.header
    }

    /// How long the token lives, from when it was asked for. None where the API did not say, or
    /// said what cannot be believed.
    pub fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }

    /// Something to show in place of the token.
    pub fn masked(&self) -> String {
        format!("[{} characters]", self.expose().len())
    }

    pub(crate) fn expires_at(&self) -> Option<Moment> {
        self.expires_at
    }

    pub(crate) fn requested_at(&self) -> Moment {
        self.requested_at
    }
}

/// The header over memory that is wiped when the last clone of it is gone.
fn header(token: &str) -> Result<HeaderValue, Error> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(SCHEME.len() + token.len()));
    bytes.extend_from_slice(SCHEME.as_bytes());
    bytes.extend_from_slice(token.as_bytes());
    let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(bytes)).map_err(|_| {
        Error::unusable_answer("the API granted an access token that no header can carry")
    })?;
    header.set_sensitive(true);
    Ok(header)
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("token", &self.masked())
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}
