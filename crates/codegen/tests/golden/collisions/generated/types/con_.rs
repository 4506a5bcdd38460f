// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Con {
    pub aux: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Con`](super::Con).
        #[builds(super::super::Con)]
        #[derive(Clone)]
        pub struct Con {
            aux: Optional<String>,
        }
    }
}
