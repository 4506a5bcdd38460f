// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct EraseBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}
object!(EraseBody);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`EraseBody`](super::EraseBody). The struct is used by [`Client::erase`](crate::Client::erase).
        #[builds(super::super::EraseBody)]
        #[derive(Clone)]
        pub struct EraseBody {
            why: Optional<String>,
        }
    }
}
