// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::用户)))]
#[non_exhaustive]
pub struct 用户 {
    pub 名: ::std::option::Option<::std::string::String>,
    #[doc(alias = "ſ")]
    pub s: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`用户`](super::用户).
        #[builds(super::super::用户)]
        #[derive(Clone)]
        pub struct 用户 {
            名: Optional<String>,
            #[property = "ſ"]
            s: Optional<String>,
        }
    }
}
