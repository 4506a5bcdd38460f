// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `camel_source_payload_router_unknown_type_behavior` that the vendor's Terraform provider accepts.
    pub enum CamelSourcePayloadRouterUnknownTypeBehaviorSetting {
        /// `"DEFAULT_TOPIC"`
        DefaultTopic = "DEFAULT_TOPIC",
        /// `"SKIP"`
        Skip = "SKIP",
        /// `"FAIL"`
        Fail = "FAIL",
        #[other]
        Other,
    }
}
