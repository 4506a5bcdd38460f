// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Problem`](super::Problem). The struct is used by [`Client::report`](crate::Client::report).
        #[builds(super::super::Problem)]
        #[derive(Clone)]
        pub struct Problem {
            title: Optional<String>,
        }
    }
}
