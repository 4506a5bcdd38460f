// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `document_id_strategy` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::PineconeDestinationConfig`](crate::types::PineconeDestinationConfig) and [`types::WeaviateDestinationConfig`](crate::types::WeaviateDestinationConfig)."]
    pub enum DocumentIdStrategySetting {
        None = "None",
        KafkaId = "Kafka ID",
        FieldId = "Field ID",
        #[other]
        Other,
    }
}
