//! A type with a name.

use std::collections::{BTreeMap, BTreeSet};

use super::schema::Schema;

/// A type with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// The values that it accepts.
    pub schema: Schema,
    /// Whether a request can hold it.
    pub in_requests: bool,
    /// How its properties are written, where it is a body of `multipart/form-data`.
    pub multipart: Option<Encodings>,
    /// The features of which one must be on for the type to be there; it is always there if there are none.
    /// They are those of the operations that reach it, and `x-feature` of the components that hold it.
    pub features: BTreeSet<String>,
    /// The request bodies that hold it: `x-body`.
    pub bodies: Vec<EnclosingBody>,
}

/// The body of a request that holds a type as one of its properties, and that states in others of
/// which kind it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnclosingBody {
    /// The type of the body.
    pub name: String,
    /// The property that holds the type, by its name on the wire.
    pub property: String,
    /// The values of other properties, by their names on the wire.
    pub constants: BTreeMap<String, String>,
}

/// How the properties of a form are written, by their names on the wire.
pub type Encodings = BTreeMap<String, Encoding>;

/// How one property of a form is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As these media types, separated by commas; the first that is no range is used where one must be chosen.
    ContentType(String),
    /// As a query parameter is.
    Style {
        /// `style`.
        style: String,
        /// `explode`.
        explode: bool,
        /// `allowReserved`.
        allow_reserved: bool,
    },
}

impl Encoding {
    /// The media types that a part may have; none where the document states none.
    pub fn content_types(encoding: Option<&Self>) -> Vec<&str> {
        match encoding {
            Some(Self::ContentType(types)) => types.split(',').map(str::trim).collect(),
            _ => Vec::new(),
        }
    }
}
