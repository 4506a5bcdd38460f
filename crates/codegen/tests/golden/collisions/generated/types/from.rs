// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct From {
    pub from: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`From`](super::From).
        #[builds(super::super::From)]
        #[derive(Clone)]
        pub struct From {
            from: Optional<String>,
        }
    }
}
