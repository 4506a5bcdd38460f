// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Text {
    pub kids: ::std::vec::Vec<super::Node>,
    pub x: ::std::string::String,
}

impl Text {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Text {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Text`](super::Text)."] #[derive(Clone)] pub struct Text
        for super::super::Text { required kids : ::std::vec::Vec < super::super::Node >,
        required x : ::std::string::String, }
    }
}
