//! What normalisation starts from: a document's operations and schemas, with the references between its
//! parts resolved, and schemas as the document has them.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::{Operation, Parameter, SecurityScheme, Status};
use document::Pointer;

/// What a client needs to know of a document.
#[derive(Debug, Default)]
pub struct Draft {
    /// The document itself, for references that point anywhere.
    pub document: Value,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// The URL of the first server, its variables replaced by their defaults.
    pub base_url: String,
    /// The security schemes that a client can serve, by their names.
    pub security_schemes: BTreeMap<String, SecurityScheme>,
    /// The operations in the order of the document.
    pub operations: Vec<DraftOperation>,
    /// The named schemas.
    pub schemas: IndexMap<String, Located>,
    /// Which of them the document itself names, by their Rust names; set by [`super::names`].
    pub components: BTreeSet<String>,
}

/// A schema and where the document has it.
#[derive(Clone, Debug, Default)]
pub struct Located {
    /// The schema.
    pub schema: Value,
    /// Its location in the document.
    pub pointer: Pointer,
}

/// An operation as the document describes it, self-contained but for the schemas it names.
#[derive(Debug)]
pub struct DraftOperation {
    /// What is not changed by normalisation. The name is set by [`super::names`].
    pub operation: Operation,
    /// `operationId`, where there is one.
    pub id: Option<String>,
    /// Path, query, header and cookie parameters.
    pub parameters: Vec<Parameter<Located>>,
    /// The request body.
    pub body: Option<DraftBody>,
    /// The responses.
    pub responses: Vec<DraftResponse>,
}

/// The body of a request.
#[derive(Debug)]
pub struct DraftBody {
    /// Whether a request must have one.
    pub required: bool,
    /// The media types it may have.
    pub media: Vec<Media>,
    /// Where the document defines it.
    pub pointer: Pointer,
}

/// One media type of a body or a response.
#[derive(Debug)]
pub struct Media {
    /// The media type, as the document spells it.
    pub media_type: String,
    /// Its schema; an empty one where the document has none.
    pub value: Located,
    /// The `encoding` of the properties of a form.
    pub encoding: Map<String, Value>,
    /// Where the document defines it.
    pub pointer: Pointer,
}

/// One response of an operation.
#[derive(Debug)]
pub struct DraftResponse {
    /// The status.
    pub status: Status,
    /// The media types that it may have; none for an empty response.
    pub media: Vec<Media>,
    /// Where the document defines it.
    pub pointer: Pointer,
}
