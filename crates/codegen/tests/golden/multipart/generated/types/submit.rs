// Generated; do not edit.

use super::*;
use openapi_client_runtime::Secret;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubmitBody {
    pub grant_type: String,
    pub scopes: Option<Vec<String>>,
    pub password: Option<Secret>,
}

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubmitEncodedBody {
    pub piped: Option<Vec<String>>,
    pub joined: Option<Vec<i64>>,
    pub deep: Option<Meta>,
    pub spread: Option<Meta>,
    pub json: Option<Vec<i64>>,
    pub url: Option<String>,
    pub plain: Option<Meta>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};

    struct_builder! {
        /// Builder for [`SubmitBody`](super::SubmitBody). The struct is used by [`Client::submit`](crate::Client::submit).
        #[builds(super::super::SubmitBody)]
        #[derive(Clone)]
        pub struct SubmitBody {
            grant_type: Required<String>,
            scopes: Optional<Vec<String>>,
            password: Optional<Secret>,
        }
    }

    struct_builder! {
        /// Builder for [`SubmitEncodedBody`](super::SubmitEncodedBody). The struct is used by [`Client::submit_encoded`](crate::Client::submit_encoded).
        #[builds(super::super::SubmitEncodedBody)]
        #[derive(Clone)]
        pub struct SubmitEncodedBody {
            piped: Optional<Vec<String>>,
            joined: Optional<Vec<i64>, Vec<Integer>>,
            deep: Optional<super::super::Meta>,
            spread: Optional<super::super::Meta>,
            json: Optional<Vec<i64>, Vec<Integer>>,
            url: Optional<String>,
            plain: Optional<super::super::Meta>,
        }
    }
}
