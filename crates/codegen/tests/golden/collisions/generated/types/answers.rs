// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnswersSuccess {
    pub a: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`AnswersSuccess`](super::AnswersSuccess).
        #[builds(super::super::AnswersSuccess)]
        #[derive(Clone)]
        pub struct AnswersSuccess {
            a: Optional<String>,
        }
    }
}
