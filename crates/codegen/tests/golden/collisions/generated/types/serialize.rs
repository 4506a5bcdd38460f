// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Serialize {
    pub serialize: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Serialize`](super::Serialize).
        #[builds(super::super::Serialize)]
        #[derive(Clone)]
        pub struct Serialize {
            serialize: Optional<String>,
        }
    }
}
