// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `ingestion_mode` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::ClickhouseDestinationConfig`](crate::types::ClickhouseDestinationConfig), [`types::DatabricksDestinationConfig`](crate::types::DatabricksDestinationConfig), [`types::MotherduckDestinationConfig`](crate::types::MotherduckDestinationConfig) and others."]
    pub enum IngestionModeSetting {
        Upsert = "upsert",
        Append = "append",
        #[other]
        Other,
    }
}
