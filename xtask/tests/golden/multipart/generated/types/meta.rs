// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Meta {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub at: ::std::option::Option<::chrono::naive::NaiveDate>,
}

impl Meta {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Meta {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Meta`](super::Meta)."] #[derive(Clone)] pub struct Meta
        for super::super::Meta { optional owner : ::std::string::String, optional at :
        ::chrono::naive::NaiveDate, }
    }
}
