// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Closed {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

impl Closed {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Closed {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Closed`](super::Closed)."] #[derive(Clone)] pub struct
        Closed for super::super::Closed { optional name : ::std::string::String, }
    }
}
