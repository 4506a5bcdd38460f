// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `camel_source_payload_router_unknown_type_behavior` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::SalesforceWebhookSourceConfig`](crate::types::SalesforceWebhookSourceConfig), [`types::ShopifyWebhookSourceConfig`](crate::types::ShopifyWebhookSourceConfig), [`types::StripeWebhookSourceConfig`](crate::types::StripeWebhookSourceConfig) and others."]
    pub enum CamelSourcePayloadRouterUnknownTypeBehaviorSetting {
        DefaultTopic = "DEFAULT_TOPIC",
        Skip = "SKIP",
        Fail = "FAIL",
        #[other]
        Other,
    }
}
