// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ReplaceBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
object!(ReplaceBody);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ReplaceBody`](super::ReplaceBody). The struct is used by [`Client::replace`](crate::Client::replace).
        #[builds(super::super::ReplaceBody)]
        #[derive(Clone)]
        pub struct ReplaceBody {
            text: Optional<String>,
        }
    }
}
