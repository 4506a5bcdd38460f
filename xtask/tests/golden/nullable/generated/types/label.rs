// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Label {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}

impl Label {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Label {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Label`](super::Label)."] #[derive(Clone)] pub struct
        Label for super::super::Label { optional text : ::std::string::String, }
    }
}
