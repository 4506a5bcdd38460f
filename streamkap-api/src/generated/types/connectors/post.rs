// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `post_processors` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::AlloydbSourceConfig`](crate::types::AlloydbSourceConfig), [`types::PostgresqlSourceConfig`](crate::types::PostgresqlSourceConfig) and [`types::SupabaseSourceConfig`](crate::types::SupabaseSourceConfig)."]
    pub enum PostProcessorsSetting {
        Reselector = "reselector",
        #[other]
        Other,
    }
}
