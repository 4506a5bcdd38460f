// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Everything {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<Option>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<Result>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub d: ::std::option::Option<Vec>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub e: ::std::option::Option<Box>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub f: ::std::option::Option<Self2>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub g: ::std::option::Option<Variants>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub h: ::std::option::Option<Arms>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub i: ::std::option::Option<PetOwner2>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub j: ::std::option::Option<Keywords>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub k: ::std::option::Option<Default>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub l: ::std::option::Option<Value>,
}
object!(Everything);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Everything`](super::Everything). The struct is used by [`Client::answers`](crate::Client::answers), [`Client::async_`](crate::Client::async_), [`Client::call_operation`](crate::Client::call_operation) and others.
        #[builds(super::super::Everything)]
        #[derive(Clone)]
        pub struct Everything {
            a: Optional<super::super::Option>,
            b: Optional<super::super::Result>,
            c: Optional<super::super::String>,
            d: Optional<super::super::Vec>,
            e: Optional<super::super::Box>,
            f: Optional<super::super::Self2>,
            g: Optional<super::super::Variants>,
            h: Optional<super::super::Arms>,
            i: Optional<super::super::PetOwner2>,
            j: Optional<super::super::Keywords>,
            k: Optional<super::super::Default>,
            l: Optional<super::super::Value>,
        }
    }
}
