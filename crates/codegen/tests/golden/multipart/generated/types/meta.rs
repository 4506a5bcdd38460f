// Generated; do not edit.

use super::*;
use chrono::NaiveDate;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Meta {
    pub owner: Option<String>,
    pub at: Option<NaiveDate>,
}

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
