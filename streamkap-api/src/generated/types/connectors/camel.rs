// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `camel_source_payload_router_unknown_type_behavior` that the vendor's Terraform provider accepts.
    pub enum CamelSourcePayloadRouterUnknownTypeBehaviorSetting {
        DefaultTopic = "DEFAULT_TOPIC",
        Skip = "SKIP",
        Fail = "FAIL",
        #[other]
        Other,
    }
}
