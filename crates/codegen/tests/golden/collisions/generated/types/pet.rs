// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Pet {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<PetOwner6>,
}
object!(Pet);

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PetOwner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<::std::string::String>,
}
object!(PetOwner);

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PetOwner2 {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub e: ::std::option::Option<::std::string::String>,
}
object!(PetOwner2);

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PetOwner3 {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub d: ::std::option::Option<::std::string::String>,
}
object!(PetOwner3);

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PetOwner4 {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::string::String>,
}
object!(PetOwner4);

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PetOwner5 {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
object!(PetOwner5);

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PetOwner6 {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub f: ::std::option::Option<::std::string::String>,
}
object!(PetOwner6);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Pet`](super::Pet).
        #[builds(super::super::Pet)]
        #[derive(Clone)]
        pub struct Pet {
            owner: Optional<super::super::PetOwner6>,
        }
    }

    struct_builder! {
        /// Builder for [`PetOwner`](super::PetOwner).
        #[builds(super::super::PetOwner)]
        #[derive(Clone)]
        pub struct PetOwner {
            c: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`PetOwner2`](super::PetOwner2). The struct is part of [`types::Everything`](crate::types::Everything).
        #[builds(super::super::PetOwner2)]
        #[derive(Clone)]
        pub struct PetOwner2 {
            e: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`PetOwner3`](super::PetOwner3).
        #[builds(super::super::PetOwner3)]
        #[derive(Clone)]
        pub struct PetOwner3 {
            d: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`PetOwner4`](super::PetOwner4).
        #[builds(super::super::PetOwner4)]
        #[derive(Clone)]
        pub struct PetOwner4 {
            b: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`PetOwner5`](super::PetOwner5).
        #[builds(super::super::PetOwner5)]
        #[derive(Clone)]
        pub struct PetOwner5 {
            a: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`PetOwner6`](super::PetOwner6). The struct is part of [`types::Pet`](crate::types::Pet).
        #[builds(super::super::PetOwner6)]
        #[derive(Clone)]
        pub struct PetOwner6 {
            f: Optional<String>,
        }
    }
}
