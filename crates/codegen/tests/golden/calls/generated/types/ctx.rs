// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ctx {
    pub a: Option<i64>,
    pub b: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Ctx`](super::Ctx). The struct is used by [`Client::any`](crate::Client::any) and [`Client::json_parameters`](crate::Client::json_parameters).
        #[builds(super::super::Ctx)]
        #[derive(Clone)]
        pub struct Ctx {
            a: Optional<i64, Integer>,
            b: Optional<String>,
        }
    }
}
