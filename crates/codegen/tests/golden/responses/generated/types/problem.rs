// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 100)))]
    pub status: Option<i32>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Problem`](super::Problem). The struct is used by [`Client::start`](crate::Client::start), [`Client::job`](crate::Client::job) and [`Client::job_options`](crate::Client::job_options).
        #[builds(super::super::Problem)]
        #[derive(Clone)]
        pub struct Problem {
            title: Optional<String>,
            status: Optional<i32, Integer>,
        }
    }
}
