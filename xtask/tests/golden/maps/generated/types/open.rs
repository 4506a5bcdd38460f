// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Open {
    pub id: ::std::string::String,
    #[serde(rename = "extra")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub extra2: ::std::option::Option<::std::string::String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Open {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Open {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Open`](super::Open)."] #[derive(Clone)] pub struct Open
        for super::super::Open { required id : ::std::string::String, optional extra2 :
        ::std::string::String, extra extra : ::serde_json::Map < ::std::string::String,
        ::serde_json::Value >, }
    }
}
