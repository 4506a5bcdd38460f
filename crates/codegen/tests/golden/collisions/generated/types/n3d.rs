// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::N3d)))]
#[non_exhaustive]
pub struct N3d {
    #[doc(alias = "3d")]
    pub n3d: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`N3d`](super::N3d).
        #[builds(super::super::N3d)]
        #[derive(Clone)]
        pub struct N3d {
            #[property = "3d"]
            n3d: Optional<String>,
        }
    }
}
