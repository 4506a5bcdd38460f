// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Owner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
object!(Owner);

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Shop {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pets: Option<Vec<Pet>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
}
object!(Shop);

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
