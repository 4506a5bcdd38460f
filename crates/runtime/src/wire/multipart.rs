//! Multipart bodies.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::call::Call;
use super::style::{self, text};
use crate::call_options::header_name;
use crate::request::Body;

/// A file in a multipart body: bytes or a stream of them, with a name and a content type.
///
/// By default the file name is the name of the property, since many servers read a part without one as a
/// plain field, and the content type is `application/octet-stream`.
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
    content: Content,
    file_name: Option<String>,
    content_type: Option<String>,
    headers: HeaderMap,
}

#[derive(Debug)]
enum Content {
    Bytes(Bytes),
    Stream(Body),
}

impl Part {
    /// A part that holds `bytes`. A call whose parts all hold bytes can be sent again.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Content::Bytes(bytes.into()))
    }

    /// A part that is read from a stream as it is sent. A call with such a part cannot be sent a
    /// second time, so it is repeated neither after a 401 nor by the retry policy.
    pub fn stream(body: impl Into<Body>) -> Self {
        Self::new(Content::Stream(body.into()))
    }

    fn new(content: Content) -> Self {
        Self {
            content,
            file_name: None,
            content_type: None,
            headers: HeaderMap::new(),
        }
    }

    /// Names the file.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the content type, such as `text/csv`.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not a valid media type.
    pub fn content_type(mut self, media_type: &str) -> Result<Self, String> {
        let invalid = || format!("`{media_type}` is not a valid media type");
        let probe = reqwest::multipart::Part::bytes(Vec::new());
        probe.mime_str(media_type).map_err(|_| invalid())?;
        HeaderValue::from_str(media_type).map_err(|_| invalid())?;
        self.content_type = Some(media_type.to_owned());
        Ok(self)
    }

    /// Adds a header of the part, beside those with its name and its content type.
    ///
    /// # Errors
    ///
    /// Returns an error if no header can have this name or this value. The message does not quote the
    /// value.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self, String> {
        let header = header_name(name)?;
        let mut value = HeaderValue::try_from(value)
            .map_err(|_| format!("the value of {name} cannot be sent in a header"))?;
        value.set_sensitive(true);
        self.headers.append(header, value);
        Ok(self)
    }

    /// Writes what precedes the content, as the HTML standard says.
    fn write_head(&self, name: &str, body: &mut Vec<u8>) {
        let name = quoted(name);
        body.extend_from_slice(format!("Content-Disposition: form-data; name={name}").as_bytes());
        if let Some(file_name) = &self.file_name {
            body.extend_from_slice(format!("; filename={}", quoted(file_name)).as_bytes());
        }
        if let Some(content_type) = &self.content_type {
            body.extend_from_slice(format!("\r\nContent-Type: {content_type}").as_bytes());
        }
        for (header, value) in &self.headers {
            body.extend_from_slice(format!("\r\n{header}: ").as_bytes());
            body.extend_from_slice(value.as_bytes());
        }
        body.extend_from_slice(b"\r\n\r\n");
    }

    fn into_streamed(self) -> Result<reqwest::multipart::Part, String> {
        use reqwest::multipart::Part;

        let mut part = match self.content {
            Content::Bytes(bytes) => {
                let length = bytes.len() as u64;
                Part::stream_with_length(bytes, length)
            }
            Content::Stream(body) => Part::stream(body.0),
        };
        if let Some(file_name) = self.file_name {
            part = part.file_name(file_name);
        }
        if let Some(content_type) = &self.content_type {
            let typed = part.mime_str(content_type);
            part = typed.map_err(|_| format!("`{content_type}` is not a valid media type"))?;
        }
        Ok(part.headers(self.headers))
    }
}

/// A name in quotation marks, which it cannot leave.
fn quoted(name: &str) -> String {
    let name = name.replace('"', "%22").replace('\r', "%0D");
    format!("\"{}\"", name.replace('\n', "%0A"))
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
    pub(super) fn multipart(&mut self, body: impl IntoForm) -> Result<(), String> {
        let (media_type, body) = body.into_form()?.into_body()?;
        let media_type = HeaderValue::try_from(media_type);
        self.set_body(
            media_type.map_err(|_| "the form has no valid boundary")?,
            body,
        );
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

/// A form that is being built: the parts by their names.
#[derive(Debug, Default)]
pub struct Form(Vec<(Cow<'static, str>, Part)>);

impl Form {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// The form as a body, with its media type. Parts in memory become one piece of memory, which can be
    /// sent again.
    fn into_body(self) -> Result<(String, Body), String> {
        let is_stream = |(_, part): &(_, Part)| matches!(part.content, Content::Stream(_));
        let mut form = reqwest::multipart::Form::new();
        let media_type = |boundary: &str| format!("multipart/form-data; boundary={boundary}");
        if self.0.iter().any(is_stream) {
            for (name, part) in self.0 {
                form = form.part(name, part.into_streamed()?);
            }
            let media_type = media_type(form.boundary());
            return Ok((media_type, Body::stream(form.into_stream())));
        }
        let boundary = form.boundary();
        let mut body = Vec::new();
        for (name, part) in &self.0 {
            body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            part.write_head(name, &mut body);
            if let Content::Bytes(bytes) = &part.content {
                body.extend_from_slice(bytes);
            }
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Ok((media_type(boundary), body.into()))
    }

    /// Adds a file.
    pub fn file(&mut self, name: &'static str, mut part: Part) {
        part.file_name.get_or_insert_with(|| name.to_owned());
        let octets = || "application/octet-stream".to_owned();
        part.content_type.get_or_insert_with(octets);
        self.0.push((name.into(), part));
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
        let part = match part.content_type {
            Some(_) => part,
            None => part.content_type(media_type)?,
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
        let part = Part::bytes(text);
        let part = match media_type {
            Some(media_type) => part.content_type(media_type)?,
            None => part,
        };
        self.0.push((name.into(), part));
        Ok(())
    }
}

fn json<T: Serialize>(name: &str, value: &T) -> Result<Value, String> {
    super::to_json(value).map_err(|_| format!("{name} cannot be written"))
}

/// What becomes a part each.
fn items(value: &Value) -> &[Value] {
    match value {
        Value::Null => &[],
        Value::Array(items) => items,
        value => std::slice::from_ref(value),
    }
}
