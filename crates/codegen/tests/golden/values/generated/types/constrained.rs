// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constrained_string, union};
use regex_lite::Regex;
use serde_json::Value;

union! {
    #[uses = " Part of [`types::Strings`](crate::types::Strings)."]
    #[derive(PartialEq)]
    pub enum Constrained {
        WithCode(ConstrainedWithCode),
        WithName(ConstrainedWithName),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConstrainedWithCode {
    pub code: ConstrainedWithCodeCode,
}

constrained_string! {
    #[uses = " Part of [`types::ConstrainedWithCode`](crate::types::ConstrainedWithCode)."]
    #[pattern(Regex, "^[A-Z]+$", "^[A-Z]+$")]
    pub struct ConstrainedWithCodeCode;
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConstrainedWithName {
    pub name: ConstrainedWithNameName,
}

constrained_string! {
    #[uses = " Part of [`types::ConstrainedWithName`](crate::types::ConstrainedWithName)."]
    #[min_length = 2]
    pub struct ConstrainedWithNameName;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ConstrainedWithCode`](super::ConstrainedWithCode). The struct is part of [`types::Constrained`](crate::types::Constrained).
        #[builds(super::super::ConstrainedWithCode)]
        #[derive(Clone)]
        pub struct ConstrainedWithCode {
            code: Required<super::super::ConstrainedWithCodeCode>,
        }
    }

    struct_builder! {
        /// Builder for [`ConstrainedWithName`](super::ConstrainedWithName). The struct is part of [`types::Constrained`](crate::types::Constrained).
        #[builds(super::super::ConstrainedWithName)]
        #[derive(Clone)]
        pub struct ConstrainedWithName {
            name: Required<super::super::ConstrainedWithNameName>,
        }
    }
}
