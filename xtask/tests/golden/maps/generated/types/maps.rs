// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Maps {
    pub open: super::Open,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub counted: ::std::option::Option<super::Counted>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub closed: ::std::option::Option<super::Closed>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub empty: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub never: ::std::option::Option<super::MapsNever>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub any: ::std::option::Option<::serde_json::Value>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub plain: ::std::option::Option<super::Plain>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub nested: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<super::Open>,
            >,
        >,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub patterned: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i64>,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub inline: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, super::MapsInlineValue>,
    >,
    pub secrets: super::Secrets,
}

impl Maps {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Maps {
        ::std::default::Default::default()
    }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct MapsInlineValue {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}

impl MapsInlineValue {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::MapsInlineValue {
        ::std::default::Default::default()
    }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct MapsNever {}
impl MapsNever {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::MapsNever {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Maps`](super::Maps)."] #[derive(Clone)] pub struct Maps
        for super::super::Maps { required open : super::super::Open, optional counted :
        super::super::Counted, optional closed : super::super::Closed, optional empty :
        ::serde_json::Map < ::std::string::String, ::serde_json::Value >, optional never
        : super::super::MapsNever, optional any : ::serde_json::Value, optional plain :
        super::super::Plain, optional nested : ::std::collections::BTreeMap <
        ::std::string::String, ::std::collections::BTreeMap < ::std::string::String,
        ::std::vec::Vec < super::super::Open > > >, optional patterned :
        ::std::collections::BTreeMap < ::std::string::String, i64 >, optional inline :
        ::std::collections::BTreeMap < ::std::string::String,
        super::super::MapsInlineValue >, required secrets : super::super::Secrets, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`MapsInlineValue`](super::MapsInlineValue)."]
        #[derive(Clone)] pub struct MapsInlineValue for super::super::MapsInlineValue {
        optional a : ::std::string::String, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`MapsNever`](super::MapsNever)."] #[derive(Clone)] pub
        struct MapsNever for super::super::MapsNever {}
    }
}
