// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EraseBody {
    pub why: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`EraseBody`](super::EraseBody). The struct is used by [`Client::erase`](crate::Client::erase).
        #[builds(super::super::EraseBody)]
        #[derive(Clone)]
        pub struct EraseBody {
            why: Optional<String>,
        }
    }
}
