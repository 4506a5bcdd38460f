//! The parts of a multipart body.

use std::fmt;

use bytes::Bytes;
use futures_util::{FutureExt as _, stream};
use multer::Multipart;
use serde::de::DeserializeOwned;

/// The most parts that are read of one body.
const PARTS: usize = 10_000;

/// One part of a `multipart/form-data` body. `Debug` shows no content.
///
/// ```
/// use openapi_client_runtime::mock::Part;
///
/// /// Whether a part is a picture in PNG, as its first bytes say.
/// fn is_png(part: &Part) -> bool {
///     part.content_type() == Some("image/png") && part.bytes().starts_with(b"\x89PNG")
/// }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    bytes: Bytes,
}

impl Part {
    /// The name of the field.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name of the file, if the part has one.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The content type, if the part has one.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The content.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The content as text; `None` if it is not UTF-8.
    pub fn text(&self) -> Option<&str> {
        str::from_utf8(&self.bytes).ok()
    }

    /// Reads the content as JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if the content is not the JSON of a `T`.
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_slice(&self.bytes)
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("name", &self.name)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// Reads a body of this content type. The whole body is there, so nothing is waited for.
pub(super) fn parse(content_type: &str, body: Bytes) -> Result<Vec<Part>, String> {
    let not_multipart = "the body is not multipart/form-data";
    let boundary = multer::parse_boundary(content_type).map_err(|_| not_multipart)?;
    let chunks = stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    let parts = read(Multipart::new(chunks, boundary)).now_or_never();
    parts
        .and_then(Result::ok)
        .ok_or_else(|| not_multipart.to_owned())
}

async fn read(mut multipart: Multipart<'_>) -> Result<Vec<Part>, multer::Error> {
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await? {
        if parts.len() == PARTS {
            break;
        }
        parts.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(ToString::to_string),
            bytes: field.bytes().await?,
        });
    }
    Ok(parts)
}
