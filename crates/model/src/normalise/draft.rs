//! What normalisation starts from: a document's operations and schemas, with the references between its
//! parts resolved.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::schema::Schema;
use crate::{Operation, Parameter, SecurityScheme, Status, Text};
use document::Pointer;

/// What a client needs to know of a document. Its schemas are of type `S`: those of the document
/// until [`super::rules`] brings them to normal form.
#[derive(Debug)]
pub struct Draft<S = Schema> {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// The URL of the first server, its variables replaced by their defaults.
    pub base_url: String,
    /// The security schemes that a client can serve, by their names.
    pub security_schemes: BTreeMap<String, SecurityScheme>,
    /// The operations in the order of the document.
    pub operations: Vec<DraftOperation<S>>,
    /// The named schemas.
    pub schemas: IndexMap<String, S>,
    /// Which of them the document itself names, by their Rust names; set by [`super::names`].
    pub components: BTreeSet<String>,
}

/// An operation as the document describes it, self-contained but for the schemas it names.
#[derive(Debug)]
pub struct DraftOperation<S = Schema> {
    /// What is not changed by normalisation. The name is set by [`super::names`].
    pub operation: Operation,
    /// Path, query, header and cookie parameters.
    pub parameters: Vec<Parameter<S>>,
    /// The request body.
    pub body: Option<DraftBody<S>>,
    /// The responses.
    pub responses: Vec<DraftResponse<S>>,
}

impl Draft {
    /// The schema that a reference leads to, through others.
    pub fn resolved<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        resolved(schema, &self.schemas)
    }
}

/// The schema that a reference to one of the components leads to, through others.
pub fn resolved<'a>(schema: &'a Schema, components: &'a IndexMap<String, Schema>) -> &'a Schema {
    let mut schema = schema;
    for _ in 0..REFERENCES {
        let target = schema.referenced().and_then(|name| components.get(name));
        let Some(target) = target else {
            break;
        };
        schema = target;
    }
    schema
}

/// How many references are followed.
const REFERENCES: usize = 32;

/// The body of a request.
#[derive(Debug)]
pub struct DraftBody<S = Schema> {
    /// Whether a request must have one.
    pub required: bool,
    /// The media types it may have.
    pub media: Vec<Media<S>>,
    /// Where the document defines it.
    pub pointer: Pointer,
    /// `description`.
    pub description: Option<Text>,
}

/// One media type of a body or a response.
#[derive(Debug)]
pub struct Media<S = Schema> {
    /// The media type, as the document spells it.
    pub media_type: String,
    /// Its schema; an empty one where the document has none.
    pub schema: S,
    /// The `encoding` of the properties of a form.
    pub encoding: Map<String, Value>,
    /// Where the document defines it.
    pub pointer: Pointer,
}

/// One response of an operation.
#[derive(Debug)]
pub struct DraftResponse<S = Schema> {
    /// The status.
    pub status: Status,
    /// The media types that it may have; none for an empty response.
    pub media: Vec<Media<S>>,
    /// Where the document defines it.
    pub pointer: Pointer,
}

impl Draft {
    /// Every schema that is not inside another one.
    pub fn schemas_mut(&mut self) -> impl Iterator<Item = &mut Schema> {
        let operations = self.operations.iter_mut().flat_map(|operation| {
            let parameters = operation.parameters.iter_mut();
            let parameters = parameters.map(|parameter| &mut parameter.schema);
            let bodies = operation.body.iter_mut().flat_map(|body| &mut body.media);
            let responses = operation.responses.iter_mut();
            let responses = responses.flat_map(|response| &mut response.media);
            parameters.chain(bodies.chain(responses).map(|media| &mut media.schema))
        });
        self.schemas.values_mut().chain(operations)
    }
}

impl<S> Draft<S> {
    /// The same with each schema that is not inside another one replaced by what `change` makes of it.
    pub fn map<T>(self, change: &mut dyn FnMut(S) -> T) -> Draft<T> {
        let schemas = self.schemas.into_iter();
        let schemas = schemas
            .map(|(name, schema)| (name, change(schema)))
            .collect();
        let operations = self.operations.into_iter();
        let operations = operations.map(|operation| operation.map(change)).collect();
        Draft {
            title: self.title,
            version: self.version,
            base_url: self.base_url,
            security_schemes: self.security_schemes,
            operations,
            schemas,
            components: self.components,
        }
    }
}

impl<S> DraftOperation<S> {
    fn map<T>(self, change: &mut dyn FnMut(S) -> T) -> DraftOperation<T> {
        let parameters = self.parameters.into_iter();
        let parameters = parameters.map(|parameter| parameter.map(change)).collect();
        let body = self.body.map(|body| DraftBody {
            required: body.required,
            media: Media::map_all(body.media, change),
            pointer: body.pointer,
            description: body.description,
        });
        let responses = self.responses.into_iter().map(|response| DraftResponse {
            status: response.status,
            media: Media::map_all(response.media, change),
            pointer: response.pointer,
        });
        DraftOperation {
            operation: self.operation,
            parameters,
            body,
            responses: responses.collect(),
        }
    }
}

impl<S> Media<S> {
    fn map_all<T>(all: Vec<Self>, change: &mut dyn FnMut(S) -> T) -> Vec<Media<T>> {
        let all = all.into_iter().map(|media| Media {
            media_type: media.media_type,
            schema: change(media.schema),
            encoding: media.encoding,
            pointer: media.pointer,
        });
        all.collect()
    }
}
