// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Holder {
    pub pair: Option<Box<Pair>>,
}

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
