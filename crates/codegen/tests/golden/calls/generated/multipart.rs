// Generated; do not edit.

use crate::types;
use openapi_client_runtime::as_written;
use openapi_client_runtime::multipart::{Form, IntoForm, Part};

/// `UploadBody`, sent as `multipart/form-data`.
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadBody {
    pub file: Part,
    pub note: Option<String>,
}

as_written! {
    impl IntoForm for UploadBody {
        fn into_form(self) -> Result<Form, String> {
            let mut form = Form::new();
            let value = self.file;
            form.file("file", value);
            if let Some(value) = self.note {
                form.value("note", &value)?;
            }
            Ok(form)
        }
    }
}

/// Builders of these bodies.
pub mod builder {
    use crate::types;
    use openapi_client_runtime::form_builder;
    use openapi_client_runtime::multipart::Part;

    form_builder! {
        /// Builder for [`UploadBody`](super::UploadBody). The struct is used by [`Client::upload`](crate::Client::upload).
        #[builds(super::UploadBody)]
        pub struct UploadBody {
            file: Required<Part>,
            note: Optional<String>,
        }
    }
}
