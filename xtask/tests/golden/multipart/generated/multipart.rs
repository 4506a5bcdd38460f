// Generated; do not edit.

use crate::types;
/// `UploadEncodedBody`, sent as `multipart/form-data`.
#[non_exhaustive]
pub struct UploadEncodedBody {
    pub meta: types::Meta,
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub rows: ::std::option::Option<::std::string::String>,
    /// The content type is one of `image/png`, `image/*`.
    pub avatar: crate::support::multipart::Part,
    /// Sent as `application/pdf` where the part has no content type of its own.
    pub scan: ::std::option::Option<crate::support::multipart::Part>,
    pub plain: ::std::option::Option<types::Meta>,
    pub piped: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub spread: ::std::option::Option<types::Meta>,
    pub kind: types::UploadEncodedBodyKind,
    pub password: ::std::option::Option<crate::support::Secret>,
    #[deprecated]
    pub old: ::std::option::Option<::std::string::String>,
    /// Parts that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl ::std::fmt::Debug for UploadEncodedBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
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

impl UploadEncodedBody {
    /// A builder, to set parts by name from anything that converts.
    pub fn builder() -> builder::UploadEncodedBody {
        ::std::default::Default::default()
    }
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
        if let ::std::option::Option::Some(value) = self.piped {
            form.value_in_style("piped", "pipeDelimited", false, &value)?;
        }
        if let ::std::option::Option::Some(value) = self.spread {
            form.value_in_style("spread", "deepObject", true, &value)?;
        }
        let value = self.kind;
        form.value("kind", &value)?;
        if let ::std::option::Option::Some(value) = self.password {
            form.value("password", &value)?;
        }
        if let ::std::option::Option::Some(value) = self.old {
            form.value("old", &value)?;
        }
        for (name, value) in self.extra {
            form.value(name, &value)?;
        }
        Ok(form)
    }
}

/// `UploadInlineBody`, sent as `multipart/form-data`.
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadInlineBody {
    pub files: ::std::vec::Vec<crate::support::multipart::Part>,
    pub note: ::std::option::Option<::std::string::String>,
}

impl UploadInlineBody {
    /// A builder, to set parts by name from anything that converts.
    pub fn builder() -> builder::UploadInlineBody {
        ::std::default::Default::default()
    }
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
#[non_exhaustive]
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

impl UploadMultipart {
    /// A builder, to set parts by name from anything that converts.
    pub fn builder() -> builder::UploadMultipart {
        ::std::default::Default::default()
    }
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

/// Builders of these bodies.
pub mod builder {
    use crate::types;
    crate::support::struct_builder! {
        #[doc = " Builder for [`UploadEncodedBody`](super::UploadEncodedBody)."] pub
        struct UploadEncodedBody for super::UploadEncodedBody { required meta :
        types::Meta, optional tags : ::std::vec::Vec < ::std::string::String >, optional
        rows : ::std::string::String, required avatar : crate ::support::multipart::Part,
        optional scan : crate ::support::multipart::Part, optional plain : types::Meta,
        optional piped : ::std::vec::Vec < ::std::string::String >, optional spread :
        types::Meta, constant kind : types::UploadEncodedBodyKind, optional password :
        crate ::support::Secret, #[deprecated] optional old : ::std::string::String,
        extra extra : ::serde_json::Map < ::std::string::String, ::serde_json::Value >, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`UploadInlineBody`](super::UploadInlineBody)."] pub struct
        UploadInlineBody for super::UploadInlineBody { required files : ::std::vec::Vec <
        crate ::support::multipart::Part >, optional note : ::std::string::String, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`UploadMultipart`](super::UploadMultipart)."] pub struct
        UploadMultipart for super::UploadMultipart { required file : crate
        ::support::multipart::Part, required name : ::std::string::String, optional size
        : i64, optional labels : ::std::vec::Vec < ::std::string::String >, optional meta
        : types::Meta, optional thumbnails : ::std::vec::Vec < crate
        ::support::multipart::Part >, }
    }
}
