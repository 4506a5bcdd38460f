// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Everything {
    pub a: ::std::option::Option<Option>,
    pub b: ::std::option::Option<Result>,
    pub c: ::std::option::Option<String>,
    pub d: ::std::option::Option<Vec>,
    pub e: ::std::option::Option<Box>,
    pub f: ::std::option::Option<Self2>,
    pub g: ::std::option::Option<Variants>,
    pub h: ::std::option::Option<Arms>,
    pub i: ::std::option::Option<PetOwner2>,
    pub j: ::std::option::Option<Keywords>,
    pub k: ::std::option::Option<Default>,
    pub l: ::std::option::Option<Value>,
}

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
