// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TryFrom {
    pub try_from: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`TryFrom`](super::TryFrom).
        #[builds(super::super::TryFrom)]
        #[derive(Clone)]
        pub struct TryFrom {
            try_from: Optional<String>,
        }
    }
}
