// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Colour {
    pub r: Option<i64>,
    pub g: Option<i64>,
    pub b: Option<i64>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Colour`](super::Colour). The struct is used by [`Client::by_header`](crate::Client::by_header), [`Client::by_query`](crate::Client::by_query) and [`Client::by_path`](crate::Client::by_path).
        #[builds(super::super::Colour)]
        #[derive(Clone)]
        pub struct Colour {
            r: Optional<i64, Integer>,
            g: Optional<i64, Integer>,
            b: Optional<i64, Integer>,
        }
    }
}
