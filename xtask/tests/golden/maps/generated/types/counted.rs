// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Counted {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, i64>,
}

impl Counted {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Counted {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Counted`](super::Counted)."] #[derive(Clone)] pub struct
        Counted for super::super::Counted { optional name : ::std::string::String, extra
        extra : ::std::collections::BTreeMap < ::std::string::String, i64 >, }
    }
}
