// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Row {
    pub id: i64,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Row`](super::Row). The struct is used by [`Client::by_link`](crate::Client::by_link), [`Client::by_offset`](crate::Client::by_offset), [`Client::in_doubt`](crate::Client::in_doubt) and others.
        #[builds(super::super::Row)]
        #[derive(Clone)]
        pub struct Row {
            id: Required<i64, Integer>,
        }
    }
}
