// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ByteStream {
    pub a: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ByteStream`](super::ByteStream).
        #[builds(super::super::ByteStream)]
        #[derive(Clone)]
        pub struct ByteStream {
            a: Optional<String>,
        }
    }
}
