//! How a call is built and sent, as the document describes it.

mod call;
mod form;
pub mod multipart;
pub(crate) mod percent;
pub(crate) mod style;

pub use call::{Call, body};
pub use form::Encoding;
