// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bird {
    pub wings: i64,
    pub name: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Bird`](super::Bird). The struct is part of [`types::Animal`](crate::types::Animal) and [`types::Notice`](crate::types::Notice).
        #[builds(super::super::Bird)]
        #[derive(Clone)]
        pub struct Bird {
            wings: Required<i64, Integer>,
            name: Optional<String>,
        }
    }
}
