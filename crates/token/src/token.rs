//! Tokens from the response of the issuer to what is kept: validated, ready to be sent, with the times
//! at which they end.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use openapi_client_runtime::Secret;
use reqwest::header::HeaderValue;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::clock::Timestamp;
use crate::error::Error;
use crate::issuer::TokenResponse;

/// Lifetimes beyond this are not believed: a year. Such a token is renewed when it is rejected.
const LIFETIME_MAX: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// The shortest lifetime that a token counts as having: 10 seconds. Where the API states less, the
/// token is used for so long all the same, or until the API rejects it: renewing it more often would be
/// a storm of logins.
pub const LIFETIME_MIN: Duration = Duration::from_secs(10);

/// The longest access token or refresh token that is accepted: 16 KiB. Servers refuse headers that are
/// longer.
pub const TOKEN_LIMIT: usize = 16 * 1024;

const SCHEME: &str = "Bearer ";

/// How a token was obtained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Obtained {
    /// With the credentials.
    Login,
    /// With a refresh token.
    Refresh,
}

/// A validated token with the refresh token that came with it. Nothing else is kept, stored or
/// announced.
pub(crate) struct IssuedToken {
    pub(crate) token: Token,
    pub(crate) refresh_token: Option<Secret>,
    pub(crate) obtained: Obtained,
}

impl IssuedToken {
    /// Validates what the issuer returned. No lifetime can have begun later than the request for it.
    ///
    /// A refresh token that is empty or too long is left out: the credentials serve as well.
    pub(crate) fn new(
        response: TokenResponse,
        obtained: Obtained,
        requested_at: Timestamp,
    ) -> Result<Self, Error> {
        let token = Token::new(&response, requested_at)?;
        let refresh_token = response
            .refresh_token
            .filter(|token| !token.is_empty() && token.expose().len() <= TOKEN_LIMIT);
        Ok(Self {
            token,
            refresh_token,
            obtained,
        })
    }
}

/// An access token, as [`TokenSource::token`](crate::TokenSource::token) returns it.
///
/// Cloning it is cheap. `Debug` and [`masked`](Self::masked) show that there is one, and no more.
///
/// ```
/// use openapi_client_token::Token;
/// use reqwest::header::{AUTHORIZATION, HeaderMap};
///
/// /// For a request that no generated client sends.
/// fn headers(token: &Token) -> HeaderMap {
///     HeaderMap::from_iter([(AUTHORIZATION, token.header().clone())])
/// }
/// ```
#[derive(Clone)]
pub struct Token {
    header: HeaderValue,
    lifetime: Option<Duration>,
    expires_at: Option<Timestamp>,
    requested_at: Timestamp,
}

impl Token {
    fn new(response: &TokenResponse, requested_at: Timestamp) -> Result<Self, Error> {
        let token = response.access_token.expose();
        if token.len() > TOKEN_LIMIT {
            return Err(Error::unusable_token("is longer than 16 KiB"));
        }
        if token.is_empty() {
            return Err(Error::unusable_token("is empty: no header can carry it"));
        }
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::unusable_token(
                "holds characters that no header can carry",
            ));
        }
        let lifetime = response
            .lifetime
            .or_else(|| lifetime_of_jwt(token, requested_at))
            .filter(|lifetime| !lifetime.is_zero() && *lifetime <= LIFETIME_MAX)
            .map(|lifetime| lifetime.max(LIFETIME_MIN));
        Ok(Self {
            header: header(token)?,
            lifetime,
            expires_at: lifetime.and_then(|lifetime| requested_at.checked_add(lifetime)),
            requested_at,
        })
    }

    /// A token as a source makes it of what an issuer returns now, to test issuers.
    ///
    /// # Errors
    ///
    /// Returns an error if the access token is empty, too long, or holds characters that no header can
    /// carry.
    #[cfg(feature = "test-util")]
    #[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
    pub fn validated(response: TokenResponse) -> Result<Self, Error> {
        let now = crate::clock::Clock::default().now();
        Ok(IssuedToken::new(response, Obtained::Login, now)?.token)
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

    /// The lifetime of the token, from when it was requested: what the issuer states, or else
    /// `exp` of the token where it is a JWT. At least [`LIFETIME_MIN`]. None where neither states it,
    /// or where what is stated cannot be believed.
    pub fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }

    /// Returns what to show in place of the token.
    pub fn masked(&self) -> String {
        format!("[{} characters]", self.expose().len())
    }

    pub(crate) fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    pub(crate) fn requested_at(&self) -> Timestamp {
        self.requested_at
    }
}

/// The claims of a JWT that its lifetime follows from, in seconds since the Unix epoch.
#[derive(Deserialize)]
struct Claims {
    exp: f64,
    #[serde(default)]
    iat: Option<f64>,
}

/// The lifetime in a JWT: from `iat` to `exp`, which no difference between two clocks distorts, or
/// else from now to `exp`.
fn lifetime_of_jwt(token: &str, requested_at: Timestamp) -> Option<Duration> {
    let mut parts = token.split('.');
    let (_, payload, _, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else {
        return None;
    };
    let json = Zeroizing::new(URL_SAFE_NO_PAD.decode(payload).ok()?);
    let claims: Claims = serde_json::from_slice(&json).ok()?;
    let start = claims
        .iat
        .unwrap_or_else(|| requested_at.since_unix_epoch().as_secs_f64());
    Duration::try_from_secs_f64(claims.exp - start).ok()
}

/// The header over memory that is wiped when the last clone of it is dropped.
fn header(token: &str) -> Result<HeaderValue, Error> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(SCHEME.len() + token.len()));
    bytes.extend_from_slice(SCHEME.as_bytes());
    bytes.extend_from_slice(token.as_bytes());
    let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(bytes))
        .map_err(|_| Error::unusable_token("holds characters that no header can carry"))?;
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
