// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct PartA {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::boxed::Box<super::PartA>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

impl PartA {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::PartA {
        ::std::default::Default::default()
    }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct PartB {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<super::PartA>,
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`PartA`](super::PartA)."] #[derive(Clone)] pub struct
        PartA for super::super::PartA { optional b : ::std::boxed::Box <
        super::super::PartA >, optional a : ::std::string::String, }
    }
}
