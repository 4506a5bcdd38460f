// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    pub state: super::State,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub odd: ::std::option::Option<super::Odd>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<super::Level>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub named: ::std::option::Option<super::Named>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub mixed: ::std::option::Option<super::Mixed>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub ratio: ::std::option::Option<super::Ratio>,
    pub kind: super::JobKind,
    pub version: super::JobVersion,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub exact: ::std::option::Option<super::JobExact>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub yes: ::std::option::Option<super::JobYes>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub list: ::std::option::Option<super::JobList>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<super::JobObject>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub wrong: ::std::option::Option<super::JobWrong>,
}

crate::support::constant! {
    #[doc = " Always `1.5`."] pub struct JobExact = "1.5";
}

crate::support::constant! {
    #[doc = " Always `\"job\"`."] pub struct JobKind = "\"job\"";
}

crate::support::constant! {
    #[doc = " Always `[1,\"two\"]`."] pub struct JobList = "[1,\"two\"]";
}

crate::support::constant! {
    #[doc = " Always `{\"a\":1}`."] pub struct JobObject = "{\"a\":1}";
}

crate::support::constant! {
    #[doc = " Always `2`."] pub struct JobVersion = "2";
}

crate::support::open_integer_enum! {
    pub enum JobWrong { Value1 = 1, Value2 = 2, ..Other }
}

crate::support::constant! {
    #[doc = " Always `true`."] pub struct JobYes = "true";
}
