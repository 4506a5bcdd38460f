// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `format` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::GcsDestinationConfig`](crate::types::GcsDestinationConfig) and [`types::StarburstDestinationConfig`](crate::types::StarburstDestinationConfig)."]
    pub enum FormatSetting {
        Csv = "CSV",
        JsonLines = "JSON Lines",
        JsonArray = "JSON Array",
        Parquet = "Parquet",
        #[other]
        Other,
    }
}
