// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;
use serde_json::Map;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Keywords)))]
#[non_exhaustive]
pub struct Keywords {
    pub abstract_: ::std::option::Option<::std::string::String>,
    pub as_: ::std::option::Option<::std::string::String>,
    pub async_: ::std::option::Option<::std::string::String>,
    pub await_: ::std::option::Option<::std::string::String>,
    pub box_: ::std::option::Option<::std::string::String>,
    pub crate_: ::std::option::Option<::std::string::String>,
    pub dyn_: ::std::option::Option<::std::string::String>,
    pub enum_: ::std::option::Option<::std::string::String>,
    #[doc(alias = "extra")]
    pub extra2: ::std::option::Option<::std::string::String>,
    pub fn_: ::std::option::Option<::std::string::String>,
    #[doc(alias = "gen")]
    pub gen_value2: ::std::option::Option<::std::string::String>,
    pub gen_value: ::std::option::Option<::std::string::String>,
    pub impl_: ::std::option::Option<::std::string::String>,
    pub in_: ::std::option::Option<::std::string::String>,
    pub problem: ::std::option::Option<::std::string::String>,
    #[doc(alias = "self")]
    pub self2: ::std::option::Option<::std::string::String>,
    pub self_: ::std::option::Option<::std::string::String>,
    pub super_: ::std::option::Option<::std::string::String>,
    pub try_: ::std::option::Option<::std::string::String>,
    #[doc(alias = "type")]
    pub type2: ::std::option::Option<::std::option::Option<::std::string::String>>,
    pub type_: ::std::option::Option<::std::string::String>,
    pub type_null: ::std::option::Option<::std::string::String>,
    pub union: ::std::option::Option<::std::string::String>,
    pub yield_: ::std::option::Option<::std::string::String>,
    pub builder: ::std::option::Option<::std::string::String>,
    #[doc(alias = "fooBar")]
    pub foo_bar4: ::std::option::Option<::std::string::String>,
    pub foo_bar: ::std::option::Option<::std::string::String>,
    #[doc(alias = "foo-bar")]
    pub foo_bar3: ::std::option::Option<::std::string::String>,
    #[doc(alias = "FooBar")]
    pub foo_bar2: ::std::option::Option<::std::string::String>,
    #[doc(alias = "+1")]
    pub plus_1: ::std::option::Option<i64>,
    #[doc(alias = "-1")]
    pub minus_1: ::std::option::Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<::std::string::String, ::serde_json::Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Keywords`](super::Keywords). The struct is used by [`Client::collide`](crate::Client::collide).
        #[builds(super::super::Keywords)]
        #[derive(Clone)]
        pub struct Keywords {
            #[property = "abstract"]
            abstract_: Optional<String>,
            #[property = "as"]
            as_: Optional<String>,
            #[property = "async"]
            async_: Optional<String>,
            #[property = "await"]
            await_: Optional<String>,
            #[property = "box"]
            box_: Optional<String>,
            #[property = "crate"]
            crate_: Optional<String>,
            #[property = "dyn"]
            dyn_: Optional<String>,
            #[property = "enum"]
            enum_: Optional<String>,
            #[property = "extra"]
            extra2: Optional<String>,
            #[property = "fn"]
            fn_: Optional<String>,
            #[property = "gen"]
            gen_value2: Optional<String>,
            gen_value: Optional<String>,
            #[property = "impl"]
            impl_: Optional<String>,
            #[property = "in"]
            in_: Optional<String>,
            problem: Optional<String>,
            #[property = "self"]
            self2: Optional<String>,
            #[property = "Self"]
            self_: Optional<String>,
            #[property = "super"]
            super_: Optional<String>,
            #[property = "try"]
            try_: Optional<String>,
            #[property = "type"]
            type2: OptionalOrNull<String>,
            type_: Optional<String>,
            type_null: Optional<String>,
            union: Optional<String>,
            #[property = "yield"]
            yield_: Optional<String>,
            builder: Optional<String>,
            #[property = "fooBar"]
            foo_bar4: Optional<String>,
            foo_bar: Optional<String>,
            #[property = "foo-bar"]
            foo_bar3: Optional<String>,
            #[property = "FooBar"]
            foo_bar2: Optional<String>,
            #[property = "+1"]
            plus_1: Optional<i64, Integer>,
            #[property = "-1"]
            minus_1: Optional<i64, Integer>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
