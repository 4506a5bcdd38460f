// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Iterator {
    pub next: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Iterator`](super::Iterator).
        #[builds(super::super::Iterator)]
        #[derive(Clone)]
        pub struct Iterator {
            next: Optional<String>,
        }
    }
}
