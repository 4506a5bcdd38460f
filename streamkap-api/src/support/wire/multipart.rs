//! Multipart bodies.

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::style::text;

/// A file in a multipart body: bytes or a stream of them, with a name and a content type.
#[derive(Debug)]
pub struct Part(reqwest::multipart::Part);

impl Part {
    /// A part that holds `bytes`. It has no file name until [`Part::file_name`] gives it one; many
    /// servers take a part without a file name for a plain field.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        let bytes: Bytes = bytes.into();
        let length = bytes.len() as u64;
        Self(reqwest::multipart::Part::stream_with_length(bytes, length))
    }

    /// A part that is read from a stream as it is sent. A call with such a part cannot be sent a
    /// second time, so it is not repeated after a 401.
    pub fn stream(body: impl Into<reqwest::Body>) -> Self {
        Self(reqwest::multipart::Part::stream(body))
    }

    /// Names the file.
    #[must_use]
    pub fn file_name(self, name: impl Into<String>) -> Self {
        Self(self.0.file_name(name.into()))
    }

    /// Sets the content type, such as `text/csv`.
    ///
    /// # Errors
    ///
    /// When it is no media type; the message says so.
    pub fn content_type(self, media_type: &str) -> Result<Self, String> {
        self.0
            .mime_str(media_type)
            .map(Self)
            .map_err(|_| format!("`{media_type}` is no media type"))
    }
}

impl From<Vec<u8>> for Part {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Bytes> for Part {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

/// A body that becomes a form.
pub trait IntoForm {
    /// The form.
    ///
    /// # Errors
    ///
    /// When a value cannot be written as text or JSON; the message names the part.
    fn into_form(self) -> Result<Form, String>;
}

/// A form in the making.
#[derive(Debug, Default)]
pub struct Form(reqwest::multipart::Form);

impl Form {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    pub fn file(&mut self, name: &'static str, part: Part) {
        self.add(name, part.0);
    }

    /// Adds a value: a scalar as text, an array as one part an item, an object as JSON. Null adds
    /// nothing.
    ///
    /// # Errors
    ///
    /// When the value cannot be written.
    pub fn value<T: Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), String> {
        let value = serde_json::to_value(value).map_err(|_| format!("{name} cannot be written"))?;
        match &value {
            Value::Null => {}
            Value::Array(items) => {
                for item in items {
                    self.add(name, reqwest::multipart::Part::text(text(item)));
                }
            }
            value => self.add(name, reqwest::multipart::Part::text(text(value))),
        }
        Ok(())
    }

    fn add(&mut self, name: &'static str, part: reqwest::multipart::Part) {
        let form = std::mem::take(&mut self.0);
        self.0 = form.part(name, part);
    }

    pub(super) fn into_inner(self) -> reqwest::multipart::Form {
        self.0
    }
}
