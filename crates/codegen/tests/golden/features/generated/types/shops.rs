// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Shop {
    pub pets: Option<Vec<Pet>>,
    pub owner: Option<Owner>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Owner`](super::Owner). The struct is part of [`types::Shop`](crate::types::Shop).
        #[builds(super::super::Owner)]
        #[derive(Clone)]
        pub struct Owner {
            name: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`Shop`](super::Shop). The struct is used by [`Client::change_shop`](crate::Client::change_shop).
        #[builds(super::super::Shop)]
        #[derive(Clone)]
        pub struct Shop {
            pets: Optional<Vec<super::super::Pet>>,
            owner: Optional<super::super::Owner>,
        }
    }
}
