#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod builder;
mod credentials;
mod environment;
mod exchange;
mod hosts;
mod kafka;
mod kind;
mod lenient;
mod project_key;
mod source;
#[cfg(feature = "test-util")]
pub mod testing;

pub use builder::TokenSourceBuilder;
pub use credentials::Credentials;
pub use environment::EnvironmentError;
pub use kafka::KafkaCredentials;
#[cfg(feature = "token-store")]
#[cfg_attr(docsrs, doc(cfg(feature = "token-store")))]
pub use openapi_client_token::FileStore;
pub use openapi_client_token::{
    ATTEMPT_TIMEOUT, EARLY_RETRY_MAX, EARLY_RETRY_MIN, Error, LIFETIME_MIN, REFRESH_PAUSE,
    REFRESH_PAUSE_MAX, REFUSAL_HOLD, REFUSAL_HOLD_MAX, REJECTION_INTERVAL, RENEWAL_BUDGET,
    RENEWAL_FRACTION, RENEWAL_WINDOW_MAX, RENEWAL_WINDOW_MIN, RETRY_AFTER_MAX, Store, StoreLock,
    TOKEN_LIMIT, Token, TokenStatus,
};
pub use project_key::{ApiCredentials, PROJECT_KEY_LIMIT, ProjectKey, ProjectKeyError};
pub use source::TokenSource;
pub use streamkap_api::Secret;

/// Returns an authenticated client for the API.
///
/// Nothing is sent yet. The token source behind the client has the defaults of [`TokenSource`];
/// configure one through [`TokenSource::builder`] where they do not fit.
///
/// # Errors
///
/// As for [`TokenSourceBuilder::build`].
///
/// ```
/// use streamkap_auth::Credentials;
///
/// let client = streamkap_auth::client(Credentials::client("my-id", "my-secret"))?;
/// # Ok::<(), streamkap_auth::Error>(())
/// ```
pub fn client(credentials: Credentials) -> Result<streamkap_api::Client, Error> {
    TokenSource::new(credentials)?.client()
}

#[doc = include_str!("../docs/token-life.md")]
pub mod token_life {}
