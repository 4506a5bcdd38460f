// Generated; do not edit.

mod encoded;
mod form;
mod inline;
mod patch;
mod raw;
mod text;
mod upload;
pub use encoded::*;
pub use form::*;
pub use inline::*;
pub use patch::*;
pub use raw::*;
pub use text::*;
pub use upload::*;
