// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Keywords {
    #[serde(rename = "abstract")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub abstract_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "as")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub as_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "async")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub async_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "await")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub await_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "box")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub box_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "crate")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub crate_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "dyn")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub dyn_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "enum")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub enum_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "extra")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub extra2: ::std::option::Option<::std::string::String>,
    #[serde(rename = "fn")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub fn_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "gen")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub gen_value2: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub gen_value: ::std::option::Option<::std::string::String>,
    #[serde(rename = "impl")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub impl_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "in")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub in_: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub problem: ::std::option::Option<::std::string::String>,
    #[serde(rename = "self")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub self2: ::std::option::Option<::std::string::String>,
    #[serde(rename = "Self")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub self_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "super")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub super_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "try")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub try_: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type")]
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub type2: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_null: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub union: ::std::option::Option<::std::string::String>,
    #[serde(rename = "yield")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub yield_: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub builder: ::std::option::Option<::std::string::String>,
    #[serde(rename = "fooBar")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub foo_bar4: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub foo_bar: ::std::option::Option<::std::string::String>,
    #[serde(rename = "foo-bar")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub foo_bar3: ::std::option::Option<::std::string::String>,
    #[serde(rename = "FooBar")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub foo_bar2: ::std::option::Option<::std::string::String>,
    #[serde(rename = "+1")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub plus_1: ::std::option::Option<i64>,
    #[serde(rename = "-1")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub minus_1: ::std::option::Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Keywords {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Keywords {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Keywords`](super::Keywords)."] #[derive(Clone)] pub
        struct Keywords for super::super::Keywords { optional abstract_ :
        ::std::string::String, optional as_ : ::std::string::String, optional async_ :
        ::std::string::String, optional await_ : ::std::string::String, optional box_ :
        ::std::string::String, optional crate_ : ::std::string::String, optional dyn_ :
        ::std::string::String, optional enum_ : ::std::string::String, optional extra2 :
        ::std::string::String, optional fn_ : ::std::string::String, optional gen_value2
        : ::std::string::String, optional gen_value : ::std::string::String, optional
        impl_ : ::std::string::String, optional in_ : ::std::string::String, optional
        problem : ::std::string::String, optional self2 : ::std::string::String, optional
        self_ : ::std::string::String, optional super_ : ::std::string::String, optional
        try_ : ::std::string::String, optional_or_null type2 type2_null :
        ::std::string::String, optional type_ : ::std::string::String, optional type_null
        : ::std::string::String, optional union : ::std::string::String, optional yield_
        : ::std::string::String, optional builder : ::std::string::String, optional
        foo_bar4 : ::std::string::String, optional foo_bar : ::std::string::String,
        optional foo_bar3 : ::std::string::String, optional foo_bar2 :
        ::std::string::String, optional plus_1 : i64, optional minus_1 : i64, extra extra
        : ::serde_json::Map < ::std::string::String, ::serde_json::Value >, }
    }
}
