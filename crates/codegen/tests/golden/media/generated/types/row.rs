// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Row {
    pub rank: i64,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Row`](super::Row). The struct is used by [`Client::start`](crate::Client::start) and [`Client::report`](crate::Client::report).
        #[builds(super::super::Row)]
        #[derive(Clone)]
        pub struct Row {
            rank: Required<i64, Integer>,
        }
    }
}
