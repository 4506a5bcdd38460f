// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Send {
    pub send: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Send`](super::Send).
        #[builds(super::super::Send)]
        #[derive(Clone)]
        pub struct Send {
            send: Optional<String>,
        }
    }
}
