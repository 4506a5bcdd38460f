// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pipeline {
    pub kind: super::PipelineKind,
    pub steps: ::std::vec::Vec<super::Condenser>,
}

crate::support::constant! {
    #[doc = " Always `\"PipelineCondenser\"`."] pub struct PipelineKind =
    "\"PipelineCondenser\"";
}
