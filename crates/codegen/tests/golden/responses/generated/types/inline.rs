// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InlineError {
    pub why: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InlineResponse {
    pub a: String,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`InlineError`](super::InlineError). The struct is used by [`Client::inline`](crate::Client::inline).
        #[builds(super::super::InlineError)]
        #[derive(Clone)]
        pub struct InlineError {
            why: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`InlineResponse`](super::InlineResponse). The struct is used by [`Client::inline`](crate::Client::inline).
        #[builds(super::super::InlineResponse)]
        #[derive(Clone)]
        pub struct InlineResponse {
            a: Required<String>,
        }
    }
}
