// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Holder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<Box<Pair>>,
}
object!(Holder);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Holder`](super::Holder). The struct is part of [`types::Pair`](crate::types::Pair).
        #[builds(super::super::Holder)]
        #[derive(Clone)]
        pub struct Holder {
            pair: Optional<Box<super::super::Pair>>,
        }
    }
}
