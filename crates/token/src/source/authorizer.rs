//! A source as the authorizer of clients.

use std::fmt;

use openapi_client_runtime::{Authorize, AuthorizeError, AuthorizeFuture, Secret};
use reqwest::header::HeaderValue;

use super::TokenSource;
use super::renewal::Wanted;
use crate::error::Error;

/// Any client gets the present token, whichever its base URL is.
impl Authorize for TokenSource {
    fn secrets(&self) -> Vec<Secret> {
        self.shared.secrets(&self.shared.account.load())
    }

    fn ready(&self) -> Option<HeaderValue> {
        self.good(|cached| Some(cached.token.header().clone()))
    }

    fn authorization(&self) -> AuthorizeFuture<'_> {
        Box::pin(async move { Ok(self.token().await?.header().clone()) })
    }

    fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a> {
        Box::pin(self.header_after_unauthorized(rejected, None))
    }
}

impl TokenSource {
    async fn header_after_unauthorized(
        &self,
        rejected: &HeaderValue,
        audience: Option<&str>,
    ) -> Result<HeaderValue, AuthorizeError> {
        let renewed = self.shared.renewed_after_rejection(rejected, audience);
        match renewed.await?.token.header() {
            same if same == rejected => Err(AuthorizeError::permanent(
                "the renewed token is the rejected one",
            )),
            other => Ok(other.clone()),
        }
    }
}

/// A source as the authorizer of clients for one audience, as
/// [`authorizer_for`](TokenSource::authorizer_for) returns it.
///
/// ```
/// use openapi_client_token::{TokenAuthorizer, TokenSource};
///
/// /// For the clients of one API: what the source obtains for another audience is not sent there.
/// fn for_pets(source: &TokenSource) -> TokenAuthorizer {
///     source.authorizer_for("https://pets.example.com")
/// }
/// ```
#[derive(Clone)]
pub struct TokenAuthorizer {
    source: TokenSource,
    audience: String,
}

impl TokenAuthorizer {
    pub(super) fn new(source: TokenSource, audience: String) -> Self {
        Self { source, audience }
    }

    fn wanted(&self) -> Wanted<'_> {
        Wanted {
            audience: Some(&self.audience),
            ..Wanted::default()
        }
    }

    /// Whether the tokens of the source are still for the audience.
    fn check_audience(&self) -> Result<(), Error> {
        if self.source.shared.account.load().audience() == self.audience {
            Ok(())
        } else {
            Err(Error::other_audience())
        }
    }
}

impl Authorize for TokenAuthorizer {
    fn secrets(&self) -> Vec<Secret> {
        self.source.secrets()
    }

    fn ready(&self) -> Option<HeaderValue> {
        self.source.good(|cached| {
            let is_for_client = cached.account.audience() == self.audience;
            is_for_client.then(|| cached.token.header().clone())
        })
    }

    fn authorization(&self) -> AuthorizeFuture<'_> {
        Box::pin(async move {
            let wanted = self.wanted();
            // Twice, since a renewal for a replaced issuer may have been in flight already.
            for _ in 0..2 {
                self.check_audience()?;
                let cached = self.source.shared.renewed(wanted).await?;
                if wanted.is_met_by(&cached, self.source.shared.clock.now()) {
                    return Ok(cached.token.header().clone());
                }
            }
            Err(Error::other_audience().into())
        })
    }

    fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a> {
        Box::pin(async move {
            self.check_audience()?;
            let source = &self.source;
            let renewed = source.header_after_unauthorized(rejected, Some(&self.audience));
            let header = renewed.await?;
            // The issuer may have been replaced meanwhile.
            self.check_audience()?;
            Ok(header)
        })
    }
}

impl fmt::Debug for TokenAuthorizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenAuthorizer")
            .field("source", &self.source)
            .field("audience", &self.audience)
            .finish()
    }
}
