// Generated; do not edit.

mod any;
mod elsewhere;
mod image;
mod json;
mod self_;
mod upload;
pub use any::*;
pub use elsewhere::*;
pub use image::*;
pub use json::*;
pub use self_::*;
pub use upload::*;
