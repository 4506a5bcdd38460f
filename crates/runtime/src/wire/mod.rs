//! How a call is built and sent, as the document describes it.

mod call;
mod declare;
mod draft;
mod form;
pub mod multipart;
mod parameter;
pub mod payload;
pub(crate) mod percent;
pub(crate) mod style;

pub use call::Call;
pub use draft::{Description, Draft};
pub use form::Encoding;
pub use parameter::{Need, Parameter};

/// A value as JSON, by way of its text: a number of single precision keeps its digits.
fn to_json<T: serde::Serialize + ?Sized>(value: &T) -> serde_json::Result<serde_json::Value> {
    serde_json::from_slice(&serde_json::to_vec(value)?)
}
