// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SerdeHolder {
    pub a: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`SerdeHolder`](super::SerdeHolder). The struct is part of [`types::BuilderHoldersItem`](crate::types::BuilderHoldersItem).
        #[builds(super::super::SerdeHolder)]
        #[derive(Clone)]
        pub struct SerdeHolder {
            a: Optional<String>,
        }
    }
}
