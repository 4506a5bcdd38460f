// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Client {
    pub client: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Client`](super::Client).
        #[builds(super::super::Client)]
        #[derive(Clone)]
        pub struct Client {
            client: Optional<String>,
        }
    }
}
