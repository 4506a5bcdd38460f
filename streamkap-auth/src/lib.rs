#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod clock;
mod credentials;
mod environment;
mod error;
mod exchange;
mod file_access;
mod host;
mod kafka;
mod plan;
mod project_key;
mod retry;
mod source;
#[cfg(feature = "token-store")]
mod store;
#[cfg(feature = "test-util")]
pub mod testing;
mod token;

pub use credentials::Credentials;
pub use environment::EnvironmentError;
pub use error::Error;
pub use kafka::KafkaCredentials;
pub use plan::{RENEWAL_FRACTION, RENEWAL_WINDOW_MAX, RENEWAL_WINDOW_MIN};
pub use project_key::{ApiCredentials, PROJECT_KEY_LIMIT, ProjectKey, ProjectKeyError};
pub use source::{
    ATTEMPT_TIMEOUT, EARLY_RETRY_MAX, EARLY_RETRY_MIN, REFRESH_PAUSE, REFRESH_PAUSE_MAX,
    REFUSAL_HOLD, REFUSAL_HOLD_MAX, REJECTION_INTERVAL, RENEWAL_BUDGET, RETRY_AFTER_MAX,
    TokenSource, TokenSourceBuilder, TokenStatus,
};
pub use streamkap_api::Secret;
pub use token::{LIFETIME_MIN, TOKEN_LIMIT, Token};

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
