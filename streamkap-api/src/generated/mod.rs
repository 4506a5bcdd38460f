//! Provisional: made from the vendored document until the generator writes this file.

#[cfg(feature = "client")]
mod client;
/// Types used as operation parameters and responses.
pub mod types;

#[cfg(feature = "client")]
pub use client::{Client, builder};

/// The server that the document names.
#[cfg(feature = "client")]
pub const BASE_URL: &str = "https://api.streamkap.com";

/// Whether the document's `security` asks for a token.
#[cfg(feature = "client")]
pub(crate) fn needs_token(operation_id: &str) -> bool {
    !matches!(operation_id, "get_access_token" | "refresh_access_token")
}
