// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Order {
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^o-")))]
    pub id: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1, "maxLength" = 8)))]
    pub customer: String,
    pub state: State,
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 200)))]
    pub note: Option<String>,
}

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
