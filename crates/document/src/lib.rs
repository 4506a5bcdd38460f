//! Reads OpenAPI documents: what generation, comparison and vendoring share. Parsing and bundling,
//! JSON pointers, `$ref` resolution, path items, path templates, media types, schema keywords, and
//! overlays and what is known besides a document.
//!
//! Nothing here knows about Rust or about changes.

mod bundle;
mod identical;
mod identified;
pub mod keywords;
pub mod known;
mod located;
mod media_type;
mod newer;
mod not_text;
pub mod overlay;
mod parse;
mod path_item;
mod path_template;
mod pattern;
mod pointer;
mod position;
mod reach;
mod reference;
pub mod schema;
mod scope;

pub use bundle::{BundleError, Bundler, Missing};
pub use identical::are_identical;
pub use located::Located;
pub use media_type::MediaType;
pub use newer::beyond_3_1;
pub use not_text::{NotText, text_of};
pub use parse::{
    DocumentError, MAX_DOCUMENT, MAX_REFERENCED, bundle, check, file_url, parse, parse_tree, read,
    read_from, read_standard_input, read_text, yaml_options,
};
pub use path_item::{LocatedOperation, METHODS, PathItem, callbacks, operations, path_items};
pub use path_template::{PathTemplate, Segment};
pub use pattern::{BoundedPattern, Engine, PatternError, bounded as bounded_pattern};
pub use pointer::Pointer;
pub use position::{ObjectKind, Position};
pub use reach::{Component, reached, reached_from};
pub use reference::{Resolver, Unresolved, UnresolvedReason, references};
pub use scope::{Scope, within_repository};
