// Generated; do not edit.

use super::*;
use openapi_client_runtime::constant;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pipeline {
    pub kind: PipelineKind,
    pub steps: Vec<Condenser>,
}

constant! {
    /// Always `"PipelineCondenser"`.
    #[uses = " Part of [`types::Pipeline`](crate::types::Pipeline)."]
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
