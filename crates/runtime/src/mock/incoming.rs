//! A request as the mock received it, read by the styles that the document names.

use std::fmt;

use bytes::Bytes;
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::part::{self, Part};
use super::route::Route;
use super::wire_value::WireValue;
use crate::wire::Encoding;

/// A request as the mock received it.
///
/// `Debug` shows the method and the path, and neither the query nor headers nor the body.
///
/// ```
/// use openapi_client_runtime::mock::{Incoming, MockServer, Reply};
///
/// /// What the mock of an API would respond, without a server.
/// fn respond(mock: &MockServer, request: Incoming) -> Reply {
///     assert_eq!(request.uri_path(), "/pets");
///     mock.respond(request)
/// }
/// ```
pub struct Incoming {
    method: Method,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Bytes,
    captures: Vec<(&'static str, String)>,
}

impl Incoming {
    /// Takes the parts of a request; path and query as they were sent, percent-encoded.
    pub fn new(
        method: Method,
        path: impl Into<String>,
        query: impl Into<String>,
        headers: HeaderMap,
        body: impl Into<Bytes>,
    ) -> Self {
        Self {
            method,
            path: path.into(),
            query: query.into(),
            headers,
            body: body.into(),
            captures: Vec::new(),
        }
    }

    /// Keeps the path parameters of the operation that the request is for.
    pub(super) fn route(&mut self, route: Route) {
        let captures = route.captures(&self.path, &self.query);
        let captures = captures.into_iter().flatten();
        self.captures = captures
            .map(|(name, value)| (name, value.to_owned()))
            .collect();
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path, percent-encoded.
    pub fn uri_path(&self) -> &str {
        &self.path
    }

    /// The query, percent-encoded.
    pub fn uri_query(&self) -> &str {
        &self.query
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it was sent.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Reads the path parameter `name`.
    ///
    /// # Errors
    ///
    /// Returns a message if the parameter is not a `T`.
    pub fn path<T: DeserializeOwned>(
        &self,
        name: &str,
        style: &str,
        explode: bool,
    ) -> Result<T, String> {
        let mut captures = self.captures.iter();
        let raw = captures.find(|(known, _)| *known == name);
        let value = raw.map(|(_, raw)| WireValue::of_path(name, raw, style, explode));
        read("path parameter", name, value)
    }

    /// Reads the query parameter `name`; an absent one as null.
    ///
    /// # Errors
    ///
    /// Returns a message if the parameter is not a `T`.
    pub fn query<T: DeserializeOwned>(
        &self,
        name: &str,
        style: &str,
        explode: bool,
    ) -> Result<T, String> {
        let value = WireValue::of_pairs(name, self.query.split('&'), style, explode);
        read("query parameter", name, value)
    }

    /// Reads the query parameter `name`, an object whose properties are parameters beside the
    /// `others`.
    ///
    /// # Errors
    ///
    /// Returns a message if the parameter is not a `T`.
    pub fn query_object<T: DeserializeOwned>(
        &self,
        name: &str,
        others: &[&str],
    ) -> Result<T, String> {
        let value = WireValue::of_properties(self.query.split('&'), others);
        read("query parameter", name, value)
    }

    /// Reads the query parameter `name`, whose value is JSON text; an absent one as null.
    ///
    /// # Errors
    ///
    /// Returns a message if the parameter is not a `T`.
    pub fn query_json<T: DeserializeOwned>(&self, name: &str) -> Result<T, String> {
        let value = WireValue::of_pairs(name, self.query.split('&'), "form", true);
        read_json("query parameter", name, value)
    }

    /// Reads the path parameter `name`, whose value is JSON.
    ///
    /// # Errors
    ///
    /// Returns a message if the parameter is not a `T`.
    pub fn path_json<T: DeserializeOwned>(&self, name: &str) -> Result<T, String> {
        let mut captures = self.captures.iter();
        let raw = captures.find(|(known, _)| *known == name);
        let value = raw.map(|(_, raw)| WireValue::of_path(name, raw, "simple", false));
        read_json("path parameter", name, value)
    }

    /// Reads the header `name`, whose value is JSON; an absent one as null.
    ///
    /// # Errors
    ///
    /// Returns a message if the header is not a `T`.
    pub fn header_json<T: DeserializeOwned>(&self, name: &str) -> Result<T, String> {
        let raw = self.headers.get(name);
        let json = raw.map_or(&b"null"[..], |value| value.as_bytes());
        serde_json::from_slice(json).map_err(|_| unlike("header", name))
    }

    /// Reads the cookie `name`, whose value is JSON; an absent one as null.
    ///
    /// # Errors
    ///
    /// Returns a message if the cookie is not a `T`.
    pub fn cookie_json<T: DeserializeOwned>(&self, name: &str) -> Result<T, String> {
        let value = WireValue::of_pairs(name, self.cookies(), "form", true);
        read_json("cookie", name, value)
    }

    fn cookies(&self) -> impl Iterator<Item = &str> {
        let raw = self.headers.get(COOKIE);
        let raw = raw.and_then(|value| value.to_str().ok());
        raw.unwrap_or_default().split(';').map(str::trim)
    }

    /// Reads the header `name`; an absent one as null.
    ///
    /// # Errors
    ///
    /// Returns a message if the header is not a `T`.
    pub fn header<T: DeserializeOwned>(&self, name: &str, explode: bool) -> Result<T, String> {
        let raw = self
            .headers
            .get(name)
            .map(|value| String::from_utf8_lossy(value.as_bytes()));
        let value = raw.map(|raw| WireValue::of_header(&raw, explode));
        read("header", name, value)
    }

    /// Reads the cookie `name`; an absent one as null.
    ///
    /// # Errors
    ///
    /// Returns a message if the cookie is not a `T`.
    pub fn cookie<T: DeserializeOwned>(&self, name: &str, explode: bool) -> Result<T, String> {
        let value = WireValue::of_pairs(name, self.cookies(), "form", explode);
        read("cookie", name, value)
    }

    /// Whether the request has a body.
    pub fn has_body(&self) -> bool {
        !self.body.is_empty() || self.headers.contains_key(CONTENT_TYPE)
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    ///
    /// Returns a message if the body is not a `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, String> {
        serde_json::from_slice(&self.body).map_err(|error| {
            let at = (error.line(), error.column());
            format!(
                "the body is not the JSON that the document describes, at line {} column {}",
                at.0, at.1
            )
        })
    }

    /// Reads the body as `application/x-www-form-urlencoded`. `encodings` name the fields that are
    /// not written as by default.
    ///
    /// # Errors
    ///
    /// Returns a message if the body is not a `T`.
    pub fn form<T: DeserializeOwned>(&self, encodings: &[(&str, Encoding)]) -> Result<T, String> {
        let text = str::from_utf8(&self.body).map_err(|_| "the form is not UTF-8")?;
        let form = WireValue::of_form(text, encodings);
        form.read()
            .map_err(|()| "the form is not what the document describes".to_owned())
    }

    /// Reads the body as `multipart/form-data`, part by part.
    ///
    /// # Errors
    ///
    /// Returns a message if the body is not multipart.
    pub fn multipart(&self) -> Result<Vec<Part>, String> {
        let media_type = self
            .headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        part::parse(media_type.unwrap_or_default(), self.body.clone())
    }

    /// Reads the body as text.
    ///
    /// # Errors
    ///
    /// Returns a message if the body is not UTF-8.
    pub fn text(&self) -> Result<String, String> {
        let text = str::from_utf8(&self.body).map_err(|_| "the body is not UTF-8")?;
        Ok(text.to_owned())
    }

    /// Returns the body as it was sent, for an operation that sends bytes.
    ///
    /// # Errors
    ///
    /// Never fails; the signature is that of the other readers.
    pub fn bytes(&self) -> Result<Bytes, String> {
        Ok(self.body.clone())
    }

    /// Reads the body of an operation that does not require one.
    ///
    /// # Errors
    ///
    /// Returns the message of `read`.
    pub fn optional<T>(
        &self,
        read: impl FnOnce(&Self) -> Result<T, String>,
    ) -> Result<Option<T>, String> {
        self.has_body().then(|| read(self)).transpose()
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

fn read<T: DeserializeOwned>(
    what: &str,
    name: &str,
    value: Option<WireValue>,
) -> Result<T, String> {
    let Some(value) = value else {
        // An array without items is not sent at all, like a parameter that is not set.
        let absent = [Value::Null, json!([]), json!({})];
        let mut absent = absent
            .into_iter()
            .filter_map(|value| serde_json::from_value(value).ok());
        return absent
            .next()
            .ok_or_else(|| format!("the {what} {name} is absent"));
    };
    value.read().map_err(|()| unlike(what, name))
}

/// Reads a value that is JSON text; an absent one as null.
fn read_json<T: DeserializeOwned>(
    what: &str,
    name: &str,
    value: Option<WireValue>,
) -> Result<T, String> {
    let value = value.map_or(Ok(Value::Null), |value| value.json());
    let value = value.and_then(serde_json::from_value);
    value.map_err(|_| unlike(what, name))
}

fn unlike(what: &str, name: &str) -> String {
    format!("the {what} {name} is not what the document describes")
}
