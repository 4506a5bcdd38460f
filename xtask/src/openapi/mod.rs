//! The parts of OpenAPI and JSON Schema that generation, comparison and vendoring share: JSON
//! pointers, `$ref` resolution, path items, path templates, media types and schema keywords.
//!
//! Nothing here knows about Rust, about changes, or about files. The module depends on no other
//! module of this crate.

pub mod keywords;
mod located;
mod media_type;
mod path_item;
mod path_template;
mod pointer;
mod position;
mod reference;

pub use located::Located;
pub use media_type::MediaType;
pub use path_item::{METHODS, Operation, PathItem, callbacks, operations, path_items};
pub use path_template::{PathTemplate, Segment};
pub use pointer::Pointer;
pub use position::{Kind, Position};
pub use reference::{Resolver, Unresolved, UnresolvedReason, references};
