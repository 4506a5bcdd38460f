//! The model of an API that code is generated from: schemas in one normal form, with the names that
//! they have in Rust. [`crate::normalise`] makes it from a document; everything after reads only it.

mod named;
pub mod names;
pub mod normalise;
mod operation;
pub mod pagination;
pub mod public_api;
pub mod recorded;
pub mod report;
mod schema;
mod text;
pub mod toml_file;
pub mod unchecked;

pub use named::{EnclosingBody, Encoding, Encodings, Type};
pub use operation::{
    Alternative, Api, Body, BodyKind, Combined, Content, Location, Operation, Outcome, Parameter,
    Provenance, Response, Responses, Security, SecurityScheme, Status,
};
pub use schema::{
    Branch, Direction, Docs, EnumValue, Enumeration, Float, Format, Integer, Object, Property,
    Schema, SchemaKind, StringSchema, Union, integer_as_json,
};
pub use text::Text;
