// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constant, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Pipeline {
    pub kind: PipelineKind,
    pub steps: Vec<Condenser>,
}
object!(Pipeline);

constant! {
    /// Always `"PipelineCondenser"`.
    #[json = "\"PipelineCondenser\""]
    pub struct PipelineKind;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Pipeline`](super::Pipeline). The struct is part of [`types::Condenser`](crate::types::Condenser).
        #[builds(super::super::Pipeline)]
        #[derive(Clone)]
        pub struct Pipeline {
            kind: Constant<super::super::PipelineKind>,
            steps: Required<Vec<super::super::Condenser>>,
        }
    }
}
