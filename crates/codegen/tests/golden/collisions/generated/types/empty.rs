// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Empty)))]
#[non_exhaustive]
pub struct Empty {
    pub empty: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Empty`](super::Empty).
        #[builds(super::super::Empty)]
        #[derive(Clone)]
        pub struct Empty {
            #[property = ""]
            empty: Optional<String>,
        }
    }
}
