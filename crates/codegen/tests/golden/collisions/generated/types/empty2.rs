// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Empty2)))]
#[non_exhaustive]
pub struct Empty2 {
    #[doc(alias = "💥")]
    pub empty: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Empty2`](super::Empty2).
        #[builds(super::super::Empty2)]
        #[derive(Clone)]
        pub struct Empty2 {
            #[property = "💥"]
            empty: Optional<String>,
        }
    }
}
