// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Secret, lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SubmitBody {
    pub grant_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}
object!(SubmitBody);

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SubmitEncodedBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub piped: Option<Vec<String>>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Vec<Integer>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<Meta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spread: Option<Meta>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Vec<Integer>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<Meta>,
}
object!(SubmitEncodedBody);

pub mod builder {
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
            joined: Optional<Vec<i64>>,
            deep: Optional<super::super::Meta>,
            spread: Optional<super::super::Meta>,
            json: Optional<Vec<i64>>,
            url: Optional<String>,
            plain: Optional<super::super::Meta>,
        }
    }
}
