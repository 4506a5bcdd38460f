// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Secret, lenient};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessToken {
    pub expires: String,
    #[serde(rename = "expiresIn")]
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub expires_in: i64,
    #[serde(rename = "accessToken")]
    pub access_token: Secret,
    #[serde(rename = "refreshToken")]
    pub refresh_token: Secret,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("expires", &self.expires)
            .field("expires_in", &self.expires_in)
            .field("access_token", &self.access_token)
            .field("refresh_token", &self.refresh_token)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`AccessToken`](super::AccessToken). The struct is used by [`Client::get_access_token`](crate::Client::get_access_token) and [`Client::refresh_access_token`](crate::Client::refresh_access_token).
        #[builds(super::super::AccessToken)]
        #[derive(Clone)]
        pub struct AccessToken {
            expires: Required<String>,
            expires_in: Required<i64>,
            access_token: Required<Secret>,
            refresh_token: Required<Secret>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
