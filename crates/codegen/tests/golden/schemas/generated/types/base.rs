// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("minProperties" = 2)))]
#[non_exhaustive]
pub struct Base {
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 5)))]
    pub name: String,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Base`](super::Base).
        #[builds(super::super::Base)]
        #[derive(Clone)]
        pub struct Base {
            name: Required<String>,
        }
    }
}
