// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Order {
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^o-")))]
    pub id: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1, "maxLength" = 8)))]
    pub customer: String,
    pub state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 200)))]
    pub note: Option<String>,
}
object!(Order);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Order`](super::Order). The struct is used by [`Client::create_order`](crate::Client::create_order).
        #[builds(super::super::Order)]
        #[derive(Clone)]
        pub struct Order {
            id: Required<String>,
            customer: Required<String>,
            state: Required<super::super::State>,
            note: Optional<String>,
        }
    }
}
