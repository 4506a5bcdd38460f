// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Moved)))]
#[non_exhaustive]
pub struct Moved {
    pub type_: Option<String>,
    pub from: i64,
    pub to: i64,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Moved`](super::Moved). The struct is part of [`types::Event`](crate::types::Event).
        #[builds(super::super::Moved)]
        #[derive(Clone)]
        pub struct Moved {
            #[property = "type"]
            type_: Optional<String>,
            from: Required<i64, Integer>,
            to: Required<i64, Integer>,
        }
    }
}
