// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    pub id: Option<String>,
    pub mode: Option<Mode>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Source`](super::Source). The struct is used by [`Client::list_sources`](crate::Client::list_sources) and [`Client::create_source`](crate::Client::create_source).
        #[builds(super::super::Source)]
        #[derive(Clone)]
        pub struct Source {
            id: Optional<String>,
            mode: Optional<super::super::Mode>,
        }
    }
}
