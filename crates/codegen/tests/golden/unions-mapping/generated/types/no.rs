// Generated; do not edit.

use super::*;
use openapi_client_runtime::constant;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NoOp {
    pub kind: NoOpKind,
}

constant! {
    /// Always `"NoOpCondenser"`.
    #[uses = " Part of [`types::NoOp`](crate::types::NoOp)."]
    #[json = "\"NoOpCondenser\""]
    pub struct NoOpKind;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`NoOp`](super::NoOp). The struct is part of [`types::Condenser`](crate::types::Condenser).
        #[builds(super::super::NoOp)]
        #[derive(Clone)]
        pub struct NoOp {
            kind: Constant<super::super::NoOpKind>,
        }
    }
}
