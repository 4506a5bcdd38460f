// Generated; do not edit.

use crate::types;
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
        value.into_iter().for_each(|value| form.file("files", value));
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
            value.into_iter().for_each(|value| form.file("thumbnails", value));
        }
        Ok(form)
    }
}
