// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct NoOp {
    pub kind: super::NoOpKind,
}

crate::support::constant! {
    #[doc = " Always `\"NoOpCondenser\"`."] pub struct NoOpKind = "\"NoOpCondenser\"";
}
