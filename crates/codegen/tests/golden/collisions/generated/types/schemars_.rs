// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemarsHolder {
    pub a: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`SchemarsHolder`](super::SchemarsHolder). The struct is part of [`types::BuilderHoldersItem`](crate::types::BuilderHoldersItem).
        #[builds(super::super::SchemarsHolder)]
        #[derive(Clone)]
        pub struct SchemarsHolder {
            a: Optional<String>,
        }
    }
}
