// Generated; do not edit.

use super::*;
use openapi_client_runtime::{Secret, constrained_string};

/// What an order is made of.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewOrder {
    /// Who orders.
    pub customer: NewOrderCustomer,
    pub currency: Code,
    pub note: Option<Option<NewOrderNote>>,
    pub secret: Option<Secret>,
}

constrained_string! {
    /// Who orders.
    #[uses = " Part of [`types::NewOrder`](crate::types::NewOrder)."]
    #[min_length = 1]
    #[max_length = 8]
    pub struct NewOrderCustomer;
}

constrained_string! {
    #[uses = " Part of [`types::NewOrder`](crate::types::NewOrder)."]
    #[max_length = 200]
    pub struct NewOrderNote;
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};

    struct_builder! {
        /// Builder for [`NewOrder`](super::NewOrder). The struct is used by [`Client::create_order`](crate::Client::create_order).
        #[builds(super::super::NewOrder)]
        #[derive(Clone)]
        pub struct NewOrder {
            /// Who orders.
            customer: Required<super::super::NewOrderCustomer>,
            currency: Required<super::super::Code>,
            note: OptionalOrNull<super::super::NewOrderNote>,
            secret: Optional<Secret>,
        }
    }
}
