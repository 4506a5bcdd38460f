// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tree {
    pub value: ::std::string::String,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub left: ::std::option::Option<::std::boxed::Box<super::Tree>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub right: ::std::option::Option<
        ::std::option::Option<::std::boxed::Box<super::Tree>>,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub children: ::std::option::Option<::std::vec::Vec<super::Tree>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub named: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, super::Tree>,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub husband: ::std::option::Option<super::Husband>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub expression: ::std::option::Option<super::Expression>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub pair: ::std::option::Option<super::Pair>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub alias: ::std::option::Option<::std::boxed::Box<super::TreeAlias>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub json: ::std::option::Option<::std::option::Option<super::Json>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub list: ::std::option::Option<super::List>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub map: ::std::option::Option<super::Map>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub dead: ::std::option::Option<super::Ping>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub own: ::std::option::Option<super::Own>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub part: ::std::option::Option<super::PartA>,
}

impl Tree {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Tree {
        ::std::default::Default::default()
    }
}

pub type TreeAlias = ::std::boxed::Box<super::Tree>;

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Tree`](super::Tree)."] #[derive(Clone)] pub struct Tree
        for super::super::Tree { required value : ::std::string::String, optional left :
        ::std::boxed::Box < super::super::Tree >, optional_or_null right right_null :
        ::std::boxed::Box < super::super::Tree >, optional children : ::std::vec::Vec <
        super::super::Tree >, optional named : ::std::collections::BTreeMap <
        ::std::string::String, super::super::Tree >, optional husband :
        super::super::Husband, optional expression : super::super::Expression, optional
        pair : super::super::Pair, optional alias : ::std::boxed::Box <
        super::super::TreeAlias >, optional_or_null json json_null : super::super::Json,
        optional list : super::super::List, optional map : super::super::Map, optional
        dead : super::super::Ping, optional own : super::super::Own, optional part :
        super::super::PartA, }
    }
}
