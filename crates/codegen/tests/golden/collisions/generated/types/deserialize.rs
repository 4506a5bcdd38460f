// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deserialize {
    pub deserialize: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Deserialize`](super::Deserialize).
        #[builds(super::super::Deserialize)]
        #[derive(Clone)]
        pub struct Deserialize {
            deserialize: Optional<String>,
        }
    }
}
