// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fish {
    pub fins: i64,
    pub name: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Fish`](super::Fish). The struct is part of [`types::Animal`](crate::types::Animal) and [`types::Pair`](crate::types::Pair).
        #[builds(super::super::Fish)]
        #[derive(Clone)]
        pub struct Fish {
            fins: Required<i64, Integer>,
            name: Optional<String>,
        }
    }
}
