//! Who issues a token.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use openapi_client_runtime::Secret;

use crate::error::Error;

/// What the methods of [`Issuer`] return that request a token.
pub type IssueFuture<'a> = Pin<Box<dyn Future<Output = Result<TokenResponse, Error>> + Send + 'a>>;

/// Issues tokens for one set of credentials at one API.
///
/// An implementation makes one request for each call and repeats nothing: the source limits, repeats
/// and spaces them. It validates nothing either: the source does.
///
/// ```
/// use openapi_client_token::{Error, IssueFuture, Issuer, Secret, TokenResponse, TokenSource};
///
/// struct Passwords {
///     user: String,
///     password: Secret,
/// }
///
/// impl Issuer for Passwords {
///     fn audience(&self) -> &str {
///         "https://api.example.com"
///     }
///
///     fn id(&self) -> &str {
///         &self.user
///     }
///
///     fn secret(&self) -> Secret {
///         self.password.clone()
///     }
///
///     fn log_in<'a>(&'a self, _hidden: &'a [Secret]) -> IssueFuture<'a> {
///         // Here a generated client sends the login.
///         Box::pin(async { Ok(TokenResponse::new("a-token")) })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// let issuer = Passwords { user: "me".into(), password: "my-password".into() };
/// let source = TokenSource::builder(issuer).build();
/// assert_eq!(source.token().await?.expose(), "a-token");
/// # Ok(())
/// # }
/// ```
pub trait Issuer: Send + Sync + 'static {
    /// Whom the tokens are for: the base URL of the API as a rule. An authorizer that is
    /// [bound](crate::TokenSource::authorizer_for) to another audience gets no token of this issuer.
    fn audience(&self) -> &str;

    /// Whose credentials these are. Nothing in it is secret.
    fn id(&self) -> &str;

    /// The secret that belongs to the id. A store holds tokens for who has it.
    fn secret(&self) -> Secret;

    /// Everything in the credentials that must not be shown in a message. By default the secret.
    fn secrets(&self) -> Vec<Secret> {
        vec![self.secret()]
    }

    /// Requests a token with the credentials. An error does not show what is `hidden`: the
    /// [`secrets`](Self::secrets) and the tokens in use.
    fn log_in<'a>(&'a self, hidden: &'a [Secret]) -> IssueFuture<'a>;

    /// Requests a token with the refresh token that came with the last one. None where the issuer has
    /// no refresh tokens, which is the default.
    fn refresh<'a>(
        &'a self,
        refresh_token: &'a Secret,
        hidden: &'a [Secret],
    ) -> Option<IssueFuture<'a>> {
        let _ = (refresh_token, hidden);
        None
    }

    /// Reads the credentials again from where they came, after a refusal. None where that is nowhere,
    /// or where they are the same as before. It may block: it is called on a thread for that.
    fn reload(&self) -> Option<Result<Box<dyn Issuer>, Error>> {
        None
    }
}

/// What an issuer returns for credentials or for a refresh token, before anything of it is believed.
///
/// ```
/// use std::time::Duration;
///
/// use openapi_client_token::{Secret, TokenResponse};
///
/// let response = TokenResponse::new("an access token")
///     .with_refresh_token(Secret::from("a refresh token"))
///     .with_lifetime(Duration::from_secs(3600));
/// assert!(!format!("{response:?}").contains("access token"));
/// ```
#[derive(Clone)]
pub struct TokenResponse {
    pub(crate) access_token: Secret,
    pub(crate) refresh_token: Option<Secret>,
    pub(crate) lifetime: Option<Duration>,
}

impl TokenResponse {
    /// A response with an access token and nothing else.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            refresh_token: None,
            lifetime: None,
        }
    }

    /// Sets the refresh token that came with the access token.
    #[must_use]
    pub fn with_refresh_token(mut self, refresh_token: impl Into<Option<Secret>>) -> Self {
        self.refresh_token = refresh_token.into();
        self
    }

    /// Sets the lifetime that the issuer states. None where it states none.
    #[must_use]
    pub fn with_lifetime(mut self, lifetime: impl Into<Option<Duration>>) -> Self {
        self.lifetime = lifetime.into();
        self
    }
}

impl fmt::Debug for TokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenResponse")
            .field("refresh_token", &self.refresh_token.is_some())
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}
