// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `insert_mode` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::CockroachdbDestinationConfig`](crate::types::CockroachdbDestinationConfig), [`types::Db2DestinationConfig`](crate::types::Db2DestinationConfig), [`types::IcebergDestinationConfig`](crate::types::IcebergDestinationConfig) and others."]
    pub enum InsertModeSetting {
        Insert = "insert",
        Upsert = "upsert",
        #[other]
        Other,
    }
}
