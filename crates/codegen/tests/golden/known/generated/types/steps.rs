// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Step {
    pub tls: Option<Tls>,
    pub depth: Option<i64>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Step`](super::Step).
        #[builds(super::super::Step)]
        #[derive(Clone)]
        pub struct Step {
            tls: Optional<super::super::Tls>,
            depth: Optional<i64, Integer>,
        }
    }
}
