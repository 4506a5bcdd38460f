// Generated; do not edit.

mod builder_;
mod call;
mod client;
mod gen_value;
mod mod_;
mod types;
mod untagged;
pub use builder_::*;
pub use call::*;
pub use client::*;
pub use gen_value::*;
pub use mod_::*;
pub use types::*;
pub use untagged::*;
