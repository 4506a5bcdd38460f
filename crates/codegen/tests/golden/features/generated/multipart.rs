// Generated; do not edit.

use crate::types;
use openapi_client_runtime::as_written;
use openapi_client_runtime::multipart::{Form, IntoForm, Part};

#[cfg(feature = "pets")]
#[cfg_attr(docsrs, doc(cfg(feature = "pets")))]
/// `AddPetBody`, sent as `multipart/form-data`.
#[derive(Debug)]
#[non_exhaustive]
pub struct AddPetBody {
    pub pet: types::Pet,
    pub photo: Option<Part>,
}

#[cfg(feature = "pets")]
#[cfg_attr(docsrs, doc(cfg(feature = "pets")))]
as_written! {
    impl IntoForm for AddPetBody {
        fn into_form(self) -> Result<Form, String> {
            let mut form = Form::new();
            let value = self.pet;
            form.value("pet", &value)?;
            if let Some(value) = self.photo {
                form.file("photo", value);
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

    #[cfg(feature = "pets")]
    #[cfg_attr(docsrs, doc(cfg(feature = "pets")))]
    form_builder! {
        /// Builder for [`AddPetBody`](super::AddPetBody). The struct is used by [`Client::add_pet`](crate::Client::add_pet).
        #[builds(super::AddPetBody)]
        pub struct AddPetBody {
            pet: Required<types::Pet>,
            photo: Optional<Part>,
        }
    }
}
