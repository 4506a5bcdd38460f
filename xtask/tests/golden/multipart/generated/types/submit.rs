// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
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

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct SubmitEncodedBody {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub piped: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub joined: ::std::option::Option<::std::vec::Vec<i64>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub deep: ::std::option::Option<super::Meta>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub spread: ::std::option::Option<super::Meta>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub json: ::std::option::Option<::std::vec::Vec<i64>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub plain: ::std::option::Option<super::Meta>,
}

impl SubmitEncodedBody {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::SubmitEncodedBody {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`SubmitBody`](super::SubmitBody)."] #[derive(Clone)] pub
        struct SubmitBody for super::super::SubmitBody { required grant_type :
        ::std::string::String, optional scopes : ::std::vec::Vec < ::std::string::String
        >, optional password : crate ::support::Secret, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`SubmitEncodedBody`](super::SubmitEncodedBody)."]
        #[derive(Clone)] pub struct SubmitEncodedBody for super::super::SubmitEncodedBody
        { optional piped : ::std::vec::Vec < ::std::string::String >, optional joined :
        ::std::vec::Vec < i64 >, optional deep : super::super::Meta, optional spread :
        super::super::Meta, optional json : ::std::vec::Vec < i64 >, optional url :
        ::std::string::String, optional plain : super::super::Meta, }
    }
}
