// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Label {
    pub text: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Label`](super::Label). The struct is part of [`types::MaybeLabel`](crate::types::MaybeLabel) and [`types::Patch`](crate::types::Patch).
        #[builds(super::super::Label)]
        #[derive(Clone)]
        pub struct Label {
            text: Optional<String>,
        }
    }
}
