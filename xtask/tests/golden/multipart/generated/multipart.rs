// Generated; do not edit.

use crate::types;
/// `UploadEncodedBody`, sent as `multipart/form-data`.
#[derive(Debug)]
pub struct UploadEncodedBody {
    pub meta: types::Meta,
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub rows: ::std::option::Option<::std::string::String>,
    /// The content type is one of `image/png`, `image/*`.
    pub avatar: crate::support::multipart::Part,
    /// Sent as `application/pdf` where the part has no content type of its own.
    pub scan: ::std::option::Option<crate::support::multipart::Part>,
    pub plain: ::std::option::Option<types::Meta>,
}

impl crate::support::multipart::IntoForm for UploadEncodedBody {
    fn into_form(
        self,
    ) -> ::std::result::Result<crate::support::multipart::Form, ::std::string::String> {
        let mut form = crate::support::multipart::Form::new();
        let value = self.meta;
        form.value_as("meta", "application/vnd.meta+json", &value)?;
        if let ::std::option::Option::Some(value) = self.tags {
            form.value_as("tags", "application/json", &value)?;
        }
        if let ::std::option::Option::Some(value) = self.rows {
            form.value_as("rows", "text/csv; charset=utf-8", &value)?;
        }
        let value = self.avatar;
        form.file("avatar", value);
        if let ::std::option::Option::Some(value) = self.scan {
            form.file_as("scan", "application/pdf", value)?;
        }
        if let ::std::option::Option::Some(value) = self.plain {
            form.value("plain", &value)?;
        }
        Ok(form)
    }
}

/// `UploadInlineBody`, sent as `multipart/form-data`.
#[derive(Debug)]
pub struct UploadInlineBody {
    pub files: ::std::vec::Vec<crate::support::multipart::Part>,
    pub note: ::std::option::Option<::std::string::String>,
}

impl crate::support::multipart::IntoForm for UploadInlineBody {
    fn into_form(
        self,
    ) -> ::std::result::Result<crate::support::multipart::Form, ::std::string::String> {
        let mut form = crate::support::multipart::Form::new();
        let value = self.files;
        for value in value {
            form.file("files", value);
        }
        if let ::std::option::Option::Some(value) = self.note {
            form.value("note", &value)?;
        }
        Ok(form)
    }
}

/// `UploadMultipart`, sent as `multipart/form-data`.
#[derive(Debug)]
pub struct UploadMultipart {
    pub file: crate::support::multipart::Part,
    pub name: ::std::string::String,
    pub size: ::std::option::Option<i64>,
    pub labels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub meta: ::std::option::Option<types::Meta>,
    pub thumbnails: ::std::option::Option<
        ::std::vec::Vec<crate::support::multipart::Part>,
    >,
}

impl crate::support::multipart::IntoForm for UploadMultipart {
    fn into_form(
        self,
    ) -> ::std::result::Result<crate::support::multipart::Form, ::std::string::String> {
        let mut form = crate::support::multipart::Form::new();
        let value = self.file;
        form.file("file", value);
        let value = self.name;
        form.value("name", &value)?;
        if let ::std::option::Option::Some(value) = self.size {
            form.value("size", &value)?;
        }
        if let ::std::option::Option::Some(value) = self.labels {
            form.value("labels", &value)?;
        }
        if let ::std::option::Option::Some(value) = self.meta {
            form.value("meta", &value)?;
        }
        if let ::std::option::Option::Some(value) = self.thumbnails {
            for value in value {
                form.file("thumbnails", value);
            }
        }
        Ok(form)
    }
}
