// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Collide {
    pub a: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollideBody {
    pub a: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CollideValue {
    pub a: ::std::option::Option<::std::string::String>,
}

open_enum! {
    #[uses = " Used by [`Client::collide`](crate::Client::collide)."]
    pub enum CollideValue2 {
        A = "a",
        B = "b",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Collide`](super::Collide).
        #[builds(super::super::Collide)]
        #[derive(Clone)]
        pub struct Collide {
            a: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`CollideBody`](super::CollideBody).
        #[builds(super::super::CollideBody)]
        #[derive(Clone)]
        pub struct CollideBody {
            a: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`CollideValue`](super::CollideValue).
        #[builds(super::super::CollideValue)]
        #[derive(Clone)]
        pub struct CollideValue {
            a: Optional<String>,
        }
    }
}
