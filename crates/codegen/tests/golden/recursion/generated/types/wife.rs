// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Wife {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub husband: Option<Box<Husband>>,
}
object!(Wife);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Wife`](super::Wife). The struct is part of [`types::Husband`](crate::types::Husband).
        #[builds(super::super::Wife)]
        #[derive(Clone)]
        pub struct Wife {
            husband: Optional<Box<super::super::Husband>>,
        }
    }
}
