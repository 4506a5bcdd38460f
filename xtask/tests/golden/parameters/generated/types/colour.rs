// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Colour {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub r: ::std::option::Option<i64>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub g: ::std::option::Option<i64>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<i64>,
}

impl Colour {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Colour {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Colour`](super::Colour)."] #[derive(Clone)] pub struct
        Colour for super::super::Colour { optional r : i64, optional g : i64, optional b
        : i64, }
    }
}
