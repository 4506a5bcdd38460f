// Generated; do not edit.

use crate::types;
/// The former name of `Photo`.
#[deprecated(note = "renamed to `Photo`")]
pub type Image = crate::multipart::Photo;

/// `Photo`, sent as `multipart/form-data`.
#[derive(Default)]
#[derive(Debug)]
#[non_exhaustive]
pub struct Photo {
    pub image: ::std::option::Option<crate::support::multipart::Part>,
}

impl Photo {
    /// A builder, to set parts by name from anything that converts.
    pub fn builder() -> builder::Photo {
        ::std::default::Default::default()
    }
}

impl crate::support::multipart::IntoForm for Photo {
    fn into_form(
        self,
    ) -> ::std::result::Result<crate::support::multipart::Form, ::std::string::String> {
        let mut form = crate::support::multipart::Form::new();
        if let ::std::option::Option::Some(value) = self.image {
            form.file("image", value);
        }
        Ok(form)
    }
}

/// Builders of these bodies.
pub mod builder {
    use crate::types;
    /// The former name of `Photo`.
    #[deprecated(note = "renamed to `Photo`")]
    pub type Image = crate::multipart::builder::Photo;
    crate::support::struct_builder! {
        #[doc = " Builder for [`Photo`](super::Photo)."] pub struct Photo for
        super::Photo { optional image : crate ::support::multipart::Part, }
    }
}
