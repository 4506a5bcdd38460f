// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Husband {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wife: ::std::option::Option<::std::boxed::Box<super::Wife>>,
}

impl Husband {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Husband {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Husband`](super::Husband)."] #[derive(Clone)] pub struct
        Husband for super::super::Husband { optional wife : ::std::boxed::Box <
        super::super::Wife >, }
    }
}
