//! How a request is put together: path parameters, query parameters, forms.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{RequestBuilder, Url};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::error::Error;

/// Everything except what RFC 3986 calls unreserved: an id may hold slashes, percent signs and
/// backslashes, and none of them may move the request to another path.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Stands in a path for a value that cannot be there. It encodes U+FFFE, which no text holds.
const NO_RESOURCE: &str = "%EF%BF%BE";

/// Encodes a path parameter as one segment of a path.
///
/// An empty value and the values `.` and `..` cannot be a segment: URL parsers take the dots for
/// navigation in their percent-encoded form too, and an empty one would address the collection.
/// They become a mark at which the request is refused before it is sent.
pub fn encode_path(value: &str) -> String {
    match value {
        "" | "." | ".." => NO_RESOURCE.to_owned(),
        _ => utf8_percent_encode(value, SEGMENT).to_string(),
    }
}

/// Whether a path parameter had a value that no URL can carry.
pub(crate) fn names_no_resource(url: &Url) -> bool {
    url.path().contains(NO_RESOURCE)
}

/// A query parameter of an operation: a scalar is one pair, an array one pair per item, an object
/// one pair per member, and null is left out.
#[derive(Debug)]
pub struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T> QueryParam<'a, T> {
    /// A parameter as the API names it, with its value.
    pub fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = serde_json::to_value(self.value).map_err(serde::ser::Error::custom)?;
        pairs(self.name, value).serialize(serializer)
    }
}

fn pairs(name: &str, value: Value) -> Vec<(String, String)> {
    match value {
        Value::Object(members) => members
            .into_iter()
            .flat_map(|(member, value)| pairs(&member, value))
            .collect(),
        Value::Array(items) => items
            .into_iter()
            .flat_map(|item| pairs(name, item))
            .collect(),
        Value::Null => Vec::new(),
        Value::String(text) => vec![(name.to_owned(), text)],
        scalar => vec![(name.to_owned(), scalar.to_string())],
    }
}

/// Bodies that reqwest's builder has no method for.
pub trait RequestBuilderExt<E>: Sized {
    /// Sets the body to a form, with its content type. Arrays and objects in it are written as
    /// [`QueryParam`] writes them.
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error<E>>;
}

impl<E> RequestBuilderExt<E> for RequestBuilder {
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error<E>> {
        let form = serde_json::to_value(body)
            .ok()
            .and_then(|body| serde_urlencoded::to_string(pairs("", body)).ok())
            .ok_or_else(|| Error::InvalidRequest("the body cannot be sent as a form".into()))?;
        let content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        Ok(self.header(CONTENT_TYPE, content_type).body(form))
    }
}
