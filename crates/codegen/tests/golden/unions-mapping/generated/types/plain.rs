// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Plain {
    pub kind: String,
    pub size: i64,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Plain`](super::Plain). The struct is part of [`types::Condenser`](crate::types::Condenser).
        #[builds(super::super::Plain)]
        #[derive(Clone)]
        pub struct Plain {
            kind: Required<String>,
            size: Required<i64, Integer>,
        }
    }
}
