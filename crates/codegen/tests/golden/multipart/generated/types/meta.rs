// Generated; do not edit.

use super::*;
use chrono::NaiveDate;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Meta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<NaiveDate>,
}
object!(Meta);

pub mod builder {
    use chrono::NaiveDate;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Meta`](super::Meta). The struct is used by [`Client::merge`](crate::Client::merge).
        #[builds(super::super::Meta)]
        #[derive(Clone)]
        pub struct Meta {
            owner: Optional<String>,
            at: Optional<NaiveDate>,
        }
    }
}
