//! Operations: how their requests are built and their responses are distinguished.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::Deserialize;

use super::named::{Encodings, Type};
use super::schema::Schema;
use super::text::Text;
use document::Pointer;

/// The model of an API.
#[derive(Debug, Default)]
pub struct Api {
    /// `info.title`.
    pub title: Text,
    /// `info.version`.
    pub version: Text,
    /// The URL of the first server; empty where the document has none.
    pub base_url: String,
    /// The types by their Rust names.
    pub types: IndexMap<String, Type>,
    /// The former names of types that were renamed, each with the name of its successor.
    pub former_types: BTreeMap<String, String>,
    /// The security schemes that operations need, by their names.
    pub security_schemes: BTreeMap<String, SecurityScheme>,
    /// The operations, by path.
    pub operations: Vec<Operation>,
    /// The features that parts are behind, or could be.
    pub features: BTreeSet<String>,
    /// Those of tags, those that the record has of tags which are gone included.
    pub tag_features: BTreeSet<String>,
}

/// An operation. Until it is normalised, it has no name, parameters, body and responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    /// Its name in Rust.
    pub name: String,
    /// The names that it had before.
    pub former_names: Vec<String>,
    /// `operationId`, where the document has one.
    pub operation_id: Option<String>,
    /// The method in lower case.
    pub method: &'static str,
    /// The path as the document spells it.
    pub path: String,
    /// The URL of its own server, if the document gives it another one than the client's.
    pub server: Option<String>,
    /// Where the document defines it.
    pub pointer: Pointer,
    /// The first tag.
    pub tag: Option<String>,
    /// The feature that it is behind: that of its tag, where tags have features.
    pub feature: Option<String>,
    /// Its summary and its description.
    pub docs: Vec<Text>,
    /// Where it is known from, if the vendor's document does not define it.
    pub provenance: Option<Provenance>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The credentials that it needs.
    pub security: Security,
    /// The parameters.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// The responses.
    pub responses: Responses,
}

impl Operation {
    /// The schemas of the parameters, of the body and of all responses.
    pub fn schemas(&self) -> impl Iterator<Item = &Schema> {
        let parameters = self.parameters.iter().map(|it| &it.schema);
        let body = self.body.iter().map(|it| &it.schema);
        parameters.chain(body).chain(self.responses.schemas())
    }
}

/// Where an operation is known from that the vendor's document does not define: `x-provenance`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// URLs, or other names of what shows the operation; at least one.
    pub sources: Vec<String>,
    /// What kind of source the first one is, in a word or two.
    pub kind: String,
    /// What of the operation is known.
    pub known: Option<String>,
}

/// One parameter. Its schema is of type `S` until it is normalised.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter<S = Schema> {
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
    pub schema: S,
    /// What it is for.
    pub description: Option<Text>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

impl<S> Parameter<S> {
    /// The same with another schema.
    pub fn map<T>(self, change: &mut dyn FnMut(S) -> T) -> Parameter<T> {
        Parameter {
            ident: self.ident,
            wire: self.wire,
            location: self.location,
            required: self.required,
            style: self.style,
            explode: self.explode,
            allow_reserved: self.allow_reserved,
            json: self.json,
            schema: change(self.schema),
            description: self.description,
            deprecated: self.deprecated,
        }
    }
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// How it is written.
    pub kind: BodyKind,
    /// The media type that is sent; a range where only the caller can state which it is.
    pub media_type: String,
    /// Whether the document gives a range, so that the caller may state the media type.
    pub is_range: bool,
    /// Whether a request needs it.
    pub required: bool,
    /// Its schema.
    pub schema: Schema,
    /// `description`.
    pub description: Option<Text>,
    /// How the properties of a form are written where the document defines it.
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

/// The responses of an operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Responses {
    /// Those of success.
    pub success: Outcome,
    /// Those of errors.
    pub error: Outcome,
    /// Those of success in other media types.
    pub alternatives: Vec<Alternative>,
}

impl Responses {
    /// All outcomes: success, errors, then success in other media types.
    pub fn outcomes(&self) -> impl Iterator<Item = &Outcome> {
        let others = self.alternatives.iter().map(|other| &other.success);
        [&self.success, &self.error].into_iter().chain(others)
    }

    /// The schemas of all bodies.
    pub fn schemas(&self) -> impl Iterator<Item = &Schema> {
        let responses = self.outcomes().flat_map(|outcome| &outcome.responses);
        responses.filter_map(|response| response.content.schema())
    }
}

/// The responses of success, or those of errors.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// The responses, those for a single status first.
    pub responses: Vec<Response>,
    /// The type that holds them, where they differ by status.
    pub combined: Option<Combined>,
}

impl Outcome {
    /// Whether one of the bodies is a stream, which can be read but once.
    pub fn has_stream(&self) -> bool {
        let mut contents = self.responses.iter().map(|response| &response.content);
        contents.any(|content| {
            matches!(
                content,
                Content::Bytes | Content::Items(_) | Content::Events(_)
            )
        })
    }
}

/// The type that holds responses that differ by status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Combined {
    /// One body or none.
    Optional,
    /// An enum of this name.
    Enum(String),
}

/// The responses of success in a media type that has a method of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The name of the method.
    pub method: String,
    /// The media type.
    pub media_type: String,
    /// The responses.
    pub success: Outcome,
}

/// One response.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// The status that it is for.
    pub status: Status,
    /// What the body holds.
    pub content: Content,
    /// The media type of the body, if there is one.
    pub media_type: Option<String>,
    /// The variant that holds it, where the outcome is an enum.
    pub variant: String,
}

impl Response {
    /// The media type, unless it is a range.
    fn certain_type(&self) -> Option<&str> {
        self.media_type
            .as_deref()
            .filter(|known| !known.contains('*'))
    }

    /// The media type of a text.
    pub fn text_type(&self) -> &str {
        self.certain_type().unwrap_or("text/plain")
    }

    /// The media type of bytes.
    pub fn bytes_type(&self) -> &str {
        self.certain_type().unwrap_or("application/octet-stream")
    }
}

/// What the body of a response holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Nothing.
    Empty,
    /// JSON of this schema.
    Json(Box<Schema>),
    /// JSON Lines whose items have this schema.
    Items(Box<Schema>),
    /// Server-sent events whose data is JSON of this schema, or text.
    Events(Option<Box<Schema>>),
    /// Text.
    Text,
    /// A string, as JSON or as text: the response states which.
    AnyText,
    /// Bytes, read as they arrive.
    Bytes,
}

impl Content {
    /// The schema of the JSON in the body.
    pub fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Json(schema) | Self::Items(schema) => Some(schema),
            Self::Events(schema) => schema.as_deref(),
            Self::Empty | Self::Text | Self::AnyText | Self::Bytes => None,
        }
    }
}

/// The security requirements of an operation: alternatives, each of which lists the names of the
/// schemes that it needs together.
pub type Security = Vec<Vec<String>>;

/// How the credential of a security scheme is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityScheme {
    /// A bearer token.
    Bearer,
    /// A user name and a password.
    Basic,
    /// An API key in the header of this name.
    ApiKeyHeader(String),
    /// An API key in the query parameter of this name.
    ApiKeyQuery(String),
    /// An API key in the cookie of this name.
    ApiKeyCookie(String),
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// The `Cookie` header.
    Cookie,
}

impl Location {
    /// The value of `in`.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// The status that a response is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One code.
    Code(u16),
    /// A hundred codes, such as `4XX`.
    Range(u16),
    /// All that no other response is for.
    Default,
}

impl Status {
    /// The status that a document writes like this.
    pub fn parse(key: &str) -> Option<Self> {
        if key.eq_ignore_ascii_case("default") {
            return Some(Self::Default);
        }
        if let [hundreds @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] = key.as_bytes() {
            return Some(Self::Range(u16::from(hundreds - b'0')));
        }
        let code = key.parse().ok()?;
        (100..600).contains(&code).then_some(Self::Code(code))
    }

    /// The status as documents write it.
    pub fn key(self) -> String {
        match self {
            Self::Code(code) => code.to_string(),
            Self::Range(hundreds) => format!("{hundreds}XX"),
            Self::Default => "default".to_owned(),
        }
    }

    /// Whether it is a status of success.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(100..=399) | Self::Range(1..=3))
    }
}
