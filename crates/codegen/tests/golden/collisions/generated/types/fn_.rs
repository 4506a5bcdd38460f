// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Fn)))]
#[non_exhaustive]
pub struct Fn {
    pub fn_: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Fn`](super::Fn).
        #[builds(super::super::Fn)]
        #[derive(Clone)]
        pub struct Fn {
            #[property = "fn"]
            fn_: Optional<String>,
        }
    }
}
