// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pet {
    pub owner: ::std::option::Option<PetOwner6>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PetOwner {
    pub c: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PetOwner2 {
    pub e: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PetOwner3 {
    pub d: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PetOwner4 {
    pub b: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PetOwner5 {
    pub a: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PetOwner6 {
    pub f: ::std::option::Option<::std::string::String>,
}

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
