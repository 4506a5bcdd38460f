// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `ingestion_mode` that the vendor's Terraform provider accepts.
    pub enum IngestionModeSetting {
        Upsert = "upsert",
        Append = "append",
        #[other]
        Other,
    }
}
