#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod clock;
mod error;
mod issuer;
mod plan;
mod retry;
pub mod secret_file;
mod source;
mod store;
mod token;

pub use error::Error;
pub use issuer::{IssueFuture, Issuer, TokenResponse};
pub use openapi_client_runtime::Secret;
pub use plan::{RENEWAL_FRACTION, RENEWAL_WINDOW_MAX, RENEWAL_WINDOW_MIN};
pub use source::{
    ATTEMPT_TIMEOUT, EARLY_RETRY_MAX, EARLY_RETRY_MIN, REFRESH_PAUSE, REFRESH_PAUSE_MAX,
    REFUSAL_HOLD, REFUSAL_HOLD_MAX, REJECTION_INTERVAL, RENEWAL_BUDGET, RETRY_AFTER_MAX,
    TokenAuthorizer, TokenSource, TokenSourceBuilder, TokenStatus,
};
#[cfg(feature = "file-store")]
#[cfg_attr(docsrs, doc(cfg(feature = "file-store")))]
pub use store::FileStore;
pub use store::{STORE_LIMIT, Store, StoreLock};
pub use token::{LIFETIME_MIN, TOKEN_LIMIT, Token};

#[doc = include_str!("../docs/token-life.md")]
pub mod token_life {}
