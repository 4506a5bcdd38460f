// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubmitBody {
    pub grant_type: ::std::string::String,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub scopes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::support::Secret>,
}

impl SubmitBody {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::SubmitBody {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`SubmitBody`](super::SubmitBody)."] pub struct SubmitBody
        for super::super::SubmitBody { required grant_type : ::std::string::String,
        optional scopes : ::std::vec::Vec < ::std::string::String >, optional password :
        crate ::support::Secret, }
    }
}
