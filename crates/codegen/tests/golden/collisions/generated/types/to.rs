// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ToString {
    pub to_string: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ToString`](super::ToString).
        #[builds(super::super::ToString)]
        #[derive(Clone)]
        pub struct ToString {
            to_string: Optional<String>,
        }
    }
}
