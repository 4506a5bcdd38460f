//! Multipart bodies.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::call::Call;
use super::style::{self, text};

/// A file in a multipart body: bytes or a stream of them, with a name and a content type.
///
/// ```
/// use openapi_client_runtime::multipart::Part;
///
/// let part = Part::bytes("name,size\n").file_name("rows.csv").content_type("text/csv")?;
/// # let _ = part;
/// # Ok::<(), String>(())
/// ```
#[derive(Debug)]
pub struct Part {
    inner: reqwest::multipart::Part,
    has_content_type: bool,
    headers: HeaderMap,
}

impl Part {
    /// A part that holds `bytes`. It has no file name until [`Part::file_name`] gives it one; many
    /// servers read a part without a file name as a plain field.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        let bytes: Bytes = bytes.into();
        let length = bytes.len() as u64;
        Self::untyped(reqwest::multipart::Part::stream_with_length(bytes, length))
    }

    /// A part that is read from a stream as it is sent. A call with such a part cannot be sent a
    /// second time, so it is not repeated after a 401.
    pub fn stream(body: impl Into<reqwest::Body>) -> Self {
        Self::untyped(reqwest::multipart::Part::stream(body))
    }

    fn untyped(inner: reqwest::multipart::Part) -> Self {
        Self {
            inner,
            has_content_type: false,
            headers: HeaderMap::new(),
        }
    }

    /// Names the file.
    #[must_use]
    pub fn file_name(self, name: impl Into<String>) -> Self {
        Self {
            inner: self.inner.file_name(name.into()),
            ..self
        }
    }

    /// Sets the content type, such as `text/csv`.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not a valid media type.
    pub fn content_type(self, media_type: &str) -> Result<Self, String> {
        Ok(Self {
            inner: typed(self.inner, media_type)?,
            has_content_type: true,
            ..self
        })
    }

    /// Adds a header of the part, beside those with its name and its content type.
    ///
    /// # Errors
    ///
    /// Returns an error if no header can have this name or this value. The message does not quote the
    /// value.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self, String> {
        let header = HeaderName::try_from(name)
            .map_err(|_| format!("`{name}` is not a valid header name"))?;
        let mut value = HeaderValue::try_from(value)
            .map_err(|_| format!("the value of {name} cannot be sent in a header"))?;
        value.set_sensitive(true);
        self.headers.append(header, value);
        Ok(self)
    }
}

fn typed(
    part: reqwest::multipart::Part,
    media_type: &str,
) -> Result<reqwest::multipart::Part, String> {
    part.mime_str(media_type)
        .map_err(|_| format!("`{media_type}` is not a valid media type"))
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

impl Call {
    /// Sends `body` as `multipart/form-data`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written. The message names the part.
    pub fn multipart(&mut self, body: impl IntoForm) -> Result<(), String> {
        self.set_form(body.into_form()?.0);
        Ok(())
    }
}

/// A body that becomes a form.
pub trait IntoForm {
    /// The form.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as text or JSON. The message names the part.
    fn into_form(self) -> Result<Form, String>;
}

/// A form that is being built.
#[derive(Debug, Default)]
pub struct Form(reqwest::multipart::Form);

impl Form {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    pub fn file(&mut self, name: &'static str, part: Part) {
        self.add(name, part.inner.headers(part.headers));
    }

    /// Adds a file, of this media type unless it has one.
    ///
    /// # Errors
    ///
    /// Returns an error if `media_type` is not a valid media type.
    pub fn file_as(
        &mut self,
        name: &'static str,
        media_type: &str,
        part: Part,
    ) -> Result<(), String> {
        let part = match part.has_content_type {
            true => part,
            false => part.content_type(media_type)?,
        };
        self.file(name, part);
        Ok(())
    }

    /// Adds a value: a scalar as text, an array as one part an item, an object as JSON and so
    /// labelled. Null adds nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be written.
    pub fn value<T: Serialize>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: &T,
    ) -> Result<(), String> {
        let name = name.into();
        let value = json(&name, value)?;
        for item in items(&value) {
            let media_type = item.is_object().then_some("application/json");
            self.text(name.clone(), text(item), media_type)?;
        }
        Ok(())
    }

    /// Adds a value as this media type: of JSON as one part, of others as one part an item. Null adds
    /// nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be written, or if `media_type` is not a valid media type.
    pub fn value_as<T: Serialize>(
        &mut self,
        name: &'static str,
        media_type: &str,
        value: &T,
    ) -> Result<(), String> {
        let value = json(name, value)?;
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        if essence.ends_with("json") && !value.is_null() {
            return self.text(name, value.to_string(), Some(media_type));
        }
        for item in items(&value) {
            self.text(name, text(item), Some(media_type))?;
        }
        Ok(())
    }

    /// Adds a value as the parts that a query would have as its pairs in this style. Null adds nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be written.
    pub fn value_in_style<T: Serialize>(
        &mut self,
        name: &'static str,
        style: &str,
        explode: bool,
        value: &T,
    ) -> Result<(), String> {
        for (name, value) in style::parts(name, &json(name, value)?, style, explode) {
            self.text(name, value, None)?;
        }
        Ok(())
    }

    fn text(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        text: String,
        media_type: Option<&str>,
    ) -> Result<(), String> {
        let part = reqwest::multipart::Part::text(text);
        let part = match media_type {
            Some(media_type) => typed(part, media_type)?,
            None => part,
        };
        self.add(name, part);
        Ok(())
    }

    fn add(&mut self, name: impl Into<Cow<'static, str>>, part: reqwest::multipart::Part) {
        let form = std::mem::take(&mut self.0);
        self.0 = form.part(name, part);
    }
}

fn json<T: Serialize>(name: &str, value: &T) -> Result<Value, String> {
    serde_json::to_value(value).map_err(|_| format!("{name} cannot be written"))
}

/// What becomes a part each.
fn items(value: &Value) -> &[Value] {
    match value {
        Value::Null => &[],
        Value::Array(items) => items,
        value => std::slice::from_ref(value),
    }
}
