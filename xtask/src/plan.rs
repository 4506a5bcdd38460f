//! What the output needs beyond the lowered document: the types in normal form, and how each
//! operation's request is put together and its answers are told apart.

use indexmap::IndexMap;

use crate::document::Pointer;
use crate::lower::model::{Location, Status};
pub use crate::model::{Encoding, Encodings};
use crate::model::{Schema, Type};

/// The plan of one generated crate.
#[derive(Debug, Default)]
pub struct Plan {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// The address of the first server; empty where the document has none.
    pub base_url: String,
    /// The types by their Rust names.
    pub types: IndexMap<String, Type>,
    /// The operations, by path.
    pub operations: Vec<OperationPlan>,
}

/// How one operation is called.
#[derive(Clone, Debug)]
pub struct OperationPlan {
    /// Its name in Rust.
    pub name: String,
    /// The method in lower case.
    pub method: &'static str,
    /// The path as the document spells it.
    pub path: String,
    /// Where the document defines it.
    pub pointer: Pointer,
    /// The first tag.
    pub tag: Option<String>,
    /// Documentation, in Markdown that rustdoc takes.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it asks for a credential.
    pub needs_token: bool,
    /// The parameters.
    pub parameters: Vec<ParameterPlan>,
    /// The body.
    pub body: Option<BodyPlan>,
    /// What success answers.
    pub success: Side,
    /// What errors answer.
    pub error: Side,
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct ParameterPlan {
    /// The setter's name.
    pub ident: String,
    /// The name on the wire.
    pub wire: String,
    /// Where it goes.
    pub location: Location,
    /// Whether a request needs it.
    pub required: bool,
    /// `style`.
    pub style: String,
    /// `explode`.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// Whether the value is sent as JSON text.
    pub json: bool,
    /// The value's schema.
    pub schema: Schema,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub struct BodyPlan {
    /// How it is written.
    pub kind: BodyKind,
    /// The media type that is sent.
    pub media_type: String,
    /// Whether a request needs it.
    pub required: bool,
    /// Its schema.
    pub schema: Schema,
    /// How the members of a form are written where the document says so.
    pub encoding: Encodings,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Text.
    Text,
    /// Bytes, or a stream of them.
    Bytes,
}

/// The answers of one side, success or error.
#[derive(Clone, Debug, Default)]
pub struct Side {
    /// The answers, those for a single status first.
    pub answers: Vec<Answer>,
    /// Whether several statuses answer with different things, and the type that holds them.
    pub sum: Option<Sum>,
}

/// How different answers of one side are held together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sum {
    /// One body or none.
    Optional,
    /// An enum of this name.
    Enum(String),
}

/// One answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status that it is for.
    pub status: Status,
    /// What the body holds.
    pub content: Content,
    /// The variant that holds it, where the side is an enum.
    pub variant: String,
}

/// What the body of an answer holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Nothing.
    Empty,
    /// JSON of this schema.
    Json(Box<Schema>),
    /// Text.
    Text,
    /// Bytes as they come.
    Bytes,
}
