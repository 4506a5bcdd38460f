// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Mod)))]
#[non_exhaustive]
pub struct Mod {
    pub mod_: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Mod`](super::Mod).
        #[builds(super::super::Mod)]
        #[derive(Clone)]
        pub struct Mod {
            #[property = "mod"]
            mod_: Optional<String>,
        }
    }
}
