// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Row {
    pub id: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 0)))]
    pub count: Option<i64>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Row`](super::Row). The struct is used by [`Client::rows`](crate::Client::rows).
        #[builds(super::super::Row)]
        #[derive(Clone)]
        pub struct Row {
            id: Required<String>,
            count: Optional<i64, Integer>,
        }
    }
}
