// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, nullable};
use serde_json::Map;

#[derive(Clone, Debug, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Keywords {
    #[serde(
        rename = "abstract",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub abstract_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "as", skip_serializing_if = "::std::option::Option::is_none")]
    pub as_: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "async",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub async_: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "await",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub await_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "box", skip_serializing_if = "::std::option::Option::is_none")]
    pub box_: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "crate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub crate_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "dyn", skip_serializing_if = "::std::option::Option::is_none")]
    pub dyn_: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "enum",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enum_: ::std::option::Option<::std::string::String>,
    #[doc(alias = "extra")]
    #[serde(
        rename = "extra",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extra2: ::std::option::Option<::std::string::String>,
    #[serde(rename = "fn", skip_serializing_if = "::std::option::Option::is_none")]
    pub fn_: ::std::option::Option<::std::string::String>,
    #[doc(alias = "gen")]
    #[serde(rename = "gen", skip_serializing_if = "::std::option::Option::is_none")]
    pub gen_value2: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gen_value: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "impl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub impl_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "in", skip_serializing_if = "::std::option::Option::is_none")]
    pub in_: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub problem: ::std::option::Option<::std::string::String>,
    #[doc(alias = "self")]
    #[serde(
        rename = "self",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub self2: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "Self",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub self_: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "super",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub super_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "try", skip_serializing_if = "::std::option::Option::is_none")]
    pub try_: ::std::option::Option<::std::string::String>,
    #[doc(alias = "type")]
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub type2: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub type_null: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub union: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "yield",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub yield_: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub builder: ::std::option::Option<::std::string::String>,
    #[doc(alias = "fooBar")]
    #[serde(
        rename = "fooBar",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub foo_bar4: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub foo_bar: ::std::option::Option<::std::string::String>,
    #[doc(alias = "foo-bar")]
    #[serde(
        rename = "foo-bar",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub foo_bar3: ::std::option::Option<::std::string::String>,
    #[doc(alias = "FooBar")]
    #[serde(
        rename = "FooBar",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub foo_bar2: ::std::option::Option<::std::string::String>,
    #[doc(alias = "+1")]
    #[serde(rename = "+1", default)]
    #[serde(deserialize_with = "lenient::read::<::std::option::Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub plus_1: ::std::option::Option<i64>,
    #[doc(alias = "-1")]
    #[serde(rename = "-1", default)]
    #[serde(deserialize_with = "lenient::read::<::std::option::Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub minus_1: ::std::option::Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<::std::string::String, ::serde_json::Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Keywords`](super::Keywords). The struct is used by [`Client::collide`](crate::Client::collide).
        #[builds(super::super::Keywords)]
        #[derive(Clone)]
        pub struct Keywords {
            abstract_: Optional<String>,
            as_: Optional<String>,
            async_: Optional<String>,
            await_: Optional<String>,
            box_: Optional<String>,
            crate_: Optional<String>,
            dyn_: Optional<String>,
            enum_: Optional<String>,
            extra2: Optional<String>,
            fn_: Optional<String>,
            gen_value2: Optional<String>,
            gen_value: Optional<String>,
            impl_: Optional<String>,
            in_: Optional<String>,
            problem: Optional<String>,
            self2: Optional<String>,
            self_: Optional<String>,
            super_: Optional<String>,
            try_: Optional<String>,
            type2: OptionalOrNull<String>,
            type_: Optional<String>,
            type_null: Optional<String>,
            union: Optional<String>,
            yield_: Optional<String>,
            builder: Optional<String>,
            foo_bar4: Optional<String>,
            foo_bar: Optional<String>,
            foo_bar3: Optional<String>,
            foo_bar2: Optional<String>,
            plus_1: Optional<i64>,
            minus_1: Optional<i64>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
