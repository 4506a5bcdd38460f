// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplaceBody {
    pub text: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ReplaceBody`](super::ReplaceBody). The struct is used by [`Client::replace`](crate::Client::replace).
        #[builds(super::super::ReplaceBody)]
        #[derive(Clone)]
        pub struct ReplaceBody {
            text: Optional<String>,
        }
    }
}
