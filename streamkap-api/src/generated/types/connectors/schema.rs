// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `schema_evolution` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::ClickhouseDestinationConfig`](crate::types::ClickhouseDestinationConfig), [`types::CockroachdbDestinationConfig`](crate::types::CockroachdbDestinationConfig), [`types::DatabricksDestinationConfig`](crate::types::DatabricksDestinationConfig) and others."]
    pub enum SchemaEvolutionSetting {
        Basic = "basic",
        None = "none",
        #[other]
        Other,
    }
}
