// Generated; do not edit.

use crate::types;
use openapi_client_runtime::as_written;
use openapi_client_runtime::multipart::{Form, IntoForm, Part};

/// The former name of `Photo`.
#[deprecated(note = "renamed to `Photo`")]
pub type Image = crate::multipart::Photo;

/// `Photo`, sent as `multipart/form-data`.
#[derive(Default, Debug)]
#[non_exhaustive]
pub struct Photo {
    pub image: Option<Part>,
}

as_written! {
    impl IntoForm for Photo {
        fn into_form(self) -> Result<Form, String> {
            let mut form = Form::new();
            if let Some(value) = self.image {
                form.file("image", value);
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

    /// The former name of `Photo`.
    #[deprecated(note = "renamed to `Photo`")]
    pub type Image = crate::multipart::builder::Photo;

    form_builder! {
        /// Builder for [`Photo`](super::Photo). The struct is used by [`Client::upload`](crate::Client::upload).
        #[builds(super::Photo)]
        pub struct Photo {
            image: Optional<Part>,
        }
    }
}
