// Generated; do not edit.

use crate::types;
use openapi_client_runtime::multipart::{Form, IntoForm, Part};
use openapi_client_runtime::{Secret, as_written};
use serde_json::{Map, Value};
use std::fmt;

/// `UploadEncodedBody`, sent as `multipart/form-data`.
#[non_exhaustive]
pub struct UploadEncodedBody {
    pub meta: types::Meta,
    pub tags: Option<Vec<String>>,
    pub rows: Option<String>,
    /// The content type is one of `image/png`, `image/*`.
    pub avatar: Part,
    /// Sent as `application/pdf` where the part has no content type of its own.
    pub scan: Option<Part>,
    pub plain: Option<types::Meta>,
    pub piped: Option<Vec<String>>,
    pub spread: Option<types::Meta>,
    pub kind: types::UploadEncodedBodyKind,
    pub password: Option<Secret>,
    #[deprecated]
    pub old: Option<String>,
    /// Parts that the document does not describe.
    pub extra: Map<String, Value>,
}

impl fmt::Debug for UploadEncodedBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadEncodedBody")
            .field("meta", &self.meta)
            .field("tags", &self.tags)
            .field("rows", &self.rows)
            .field("avatar", &self.avatar)
            .field("scan", &self.scan)
            .field("plain", &self.plain)
            .field("piped", &self.piped)
            .field("spread", &self.spread)
            .field("kind", &self.kind)
            .field("password", &self.password)
            .field("old", &self.old)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

as_written! {
    impl IntoForm for UploadEncodedBody {
        fn into_form(self) -> Result<Form, String> {
            let mut form = Form::new();
            let value = self.meta;
            form.value_as("meta", "application/vnd.meta+json", &value)?;
            if let Some(value) = self.tags {
                form.value_as("tags", "application/json", &value)?;
            }
            if let Some(value) = self.rows {
                form.value_as("rows", "text/csv; charset=utf-8", &value)?;
            }
            let value = self.avatar;
            form.file("avatar", value);
            if let Some(value) = self.scan {
                form.file_as("scan", "application/pdf", value)?;
            }
            if let Some(value) = self.plain {
                form.value("plain", &value)?;
            }
            if let Some(value) = self.piped {
                form.value_in_style("piped", "pipeDelimited", false, &value)?;
            }
            if let Some(value) = self.spread {
                form.value_in_style("spread", "deepObject", true, &value)?;
            }
            let value = self.kind;
            form.value("kind", &value)?;
            if let Some(value) = self.password {
                form.value("password", &value)?;
            }
            if let Some(value) = self.old {
                form.value("old", &value)?;
            }
            for (name, value) in self.extra {
                form.value(name, &value)?;
            }
            Ok(form)
        }
    }
}

/// `UploadInlineBody`, sent as `multipart/form-data`.
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadInlineBody {
    pub files: Vec<Part>,
    pub note: Option<String>,
}

as_written! {
    impl IntoForm for UploadInlineBody {
        fn into_form(self) -> Result<Form, String> {
            let mut form = Form::new();
            let value = self.files;
            for value in value {
                form.file("files", value);
            }
            if let Some(value) = self.note {
                form.value("note", &value)?;
            }
            Ok(form)
        }
    }
}

/// `UploadMultipart`, sent as `multipart/form-data`.
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadMultipart {
    pub file: Part,
    pub name: String,
    pub size: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub meta: Option<types::Meta>,
    pub thumbnails: Option<Vec<Part>>,
}

as_written! {
    impl IntoForm for UploadMultipart {
        fn into_form(self) -> Result<Form, String> {
            let mut form = Form::new();
            let value = self.file;
            form.file("file", value);
            let value = self.name;
            form.value("name", &value)?;
            if let Some(value) = self.size {
                form.value("size", &value)?;
            }
            if let Some(value) = self.labels {
                form.value("labels", &value)?;
            }
            if let Some(value) = self.meta {
                form.value("meta", &value)?;
            }
            if let Some(value) = self.thumbnails {
                for value in value {
                    form.file("thumbnails", value);
                }
            }
            Ok(form)
        }
    }
}

/// Builders of these bodies.
pub mod builder {
    use crate::types;
    use openapi_client_runtime::multipart::Part;
    use openapi_client_runtime::{Secret, form_builder};
    use serde_json::{Map, Value};

    form_builder! {
        /// Builder for [`UploadEncodedBody`](super::UploadEncodedBody). The struct is used by [`Client::upload_encoded`](crate::Client::upload_encoded).
        #[builds(super::UploadEncodedBody)]
        pub struct UploadEncodedBody {
            meta: Required<types::Meta>,
            tags: Optional<Vec<String>>,
            rows: Optional<String>,
            avatar: Required<Part>,
            scan: Optional<Part>,
            plain: Optional<types::Meta>,
            piped: Optional<Vec<String>>,
            spread: Optional<types::Meta>,
            kind: Constant<types::UploadEncodedBodyKind>,
            password: Optional<Secret>,
            #[deprecated]
            old: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    form_builder! {
        /// Builder for [`UploadInlineBody`](super::UploadInlineBody). The struct is used by [`Client::upload_inline`](crate::Client::upload_inline).
        #[builds(super::UploadInlineBody)]
        pub struct UploadInlineBody {
            files: Required<Vec<Part>>,
            note: Optional<String>,
        }
    }

    form_builder! {
        /// Builder for [`UploadMultipart`](super::UploadMultipart). The struct is used by [`Client::upload`](crate::Client::upload).
        #[builds(super::UploadMultipart)]
        pub struct UploadMultipart {
            file: Required<Part>,
            name: Required<String>,
            size: Optional<i64>,
            labels: Optional<Vec<String>>,
            meta: Optional<types::Meta>,
            thumbnails: Optional<Vec<Part>>,
        }
    }
}
