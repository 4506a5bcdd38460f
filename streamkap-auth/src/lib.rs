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
pub use project_key::{ApiCredentials, PROJECT_KEY_LIMIT, ProjectKey, ProjectKeyError};
pub use source::{
    ATTEMPT_TIMEOUT, EARLY_RETRY_MAX, EARLY_RETRY_MIN, REFUSAL_HOLD, REJECTION_INTERVAL,
    RENEWAL_BUDGET, RENEWAL_FRACTION, RENEWAL_WINDOW_MAX, RENEWAL_WINDOW_MIN, RETRY_AFTER_MAX,
    TokenSource, TokenSourceBuilder, TokenStatus,
};
pub use streamkap_api::Secret;
pub use token::Token;

/// From credentials to a client for the API that is authenticated from now on.
///
/// Nothing is sent yet. Everything about it is as [`TokenSource`] has it by default; configure one
/// through [`TokenSource::builder`] where that does not fit.
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
