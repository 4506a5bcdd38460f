// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Drop {
    pub drop: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Drop`](super::Drop).
        #[builds(super::super::Drop)]
        #[derive(Clone)]
        pub struct Drop {
            drop: Optional<String>,
        }
    }
}
