//! How a call is put together and sent, as the document describes it.

mod call;
pub mod multipart;
pub(crate) mod percent;
mod style;

pub use call::{Call, Encoding};
pub use percent::encode_path;
