// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Label {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
object!(Label);

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
