// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constant, constrain, open_integer_enum};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    pub state: State,
    pub odd: Option<Odd>,
    pub level: Option<Level>,
    pub named: Option<Named>,
    pub mixed: Option<Mixed>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"enum":[0.5,1]}"#))
    )]
    pub ratio: Option<Ratio>,
    pub kind: JobKind,
    pub version: JobVersion,
    pub exact: Option<JobExact>,
    pub yes: Option<JobYes>,
    pub list: Option<JobList>,
    pub object: Option<JobObject>,
    pub wrong: Option<JobWrong>,
}

constant! {
    /// Always `1.5`.
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    #[json = "1.5"]
    pub struct JobExact;
}

constant! {
    /// Always `"job"`.
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    #[json = "\"job\""]
    pub struct JobKind;
}

constant! {
    /// Always `[1,"two"]`.
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    #[json = "[1,\"two\"]"]
    pub struct JobList;
}

constant! {
    /// Always `{"a":1}`.
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    #[json = "{\"a\":1}"]
    pub struct JobObject;
}

constant! {
    /// Always `2`.
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    #[json = "2"]
    pub struct JobVersion;
}

open_integer_enum! {
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    #[integer(i64, as_i64)]
    pub enum JobWrong {
        Value1 = 1,
        Value2 = 2,
        #[other]
        Other,
    }
}

constant! {
    /// Always `true`.
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    #[json = "true"]
    pub struct JobYes;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Job`](super::Job). The struct is used by [`Client::jobs`](crate::Client::jobs).
        #[builds(super::super::Job)]
        #[derive(Clone)]
        pub struct Job {
            state: Required<super::super::State>,
            odd: Optional<super::super::Odd>,
            level: Optional<super::super::Level>,
            named: Optional<super::super::Named>,
            mixed: Optional<super::super::Mixed>,
            ratio: Optional<super::super::Ratio>,
            kind: Constant<super::super::JobKind>,
            version: Constant<super::super::JobVersion>,
            exact: Optional<super::super::JobExact>,
            yes: Optional<super::super::JobYes>,
            list: Optional<super::super::JobList>,
            object: Optional<super::super::JobObject>,
            wrong: Optional<super::super::JobWrong>,
        }
    }
}
