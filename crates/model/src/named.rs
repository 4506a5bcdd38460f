//! A type with a name.

use std::collections::BTreeMap;

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
