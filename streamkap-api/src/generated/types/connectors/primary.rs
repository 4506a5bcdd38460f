// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `primary_key_mode` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::CockroachdbDestinationConfig`](crate::types::CockroachdbDestinationConfig), [`types::Db2DestinationConfig`](crate::types::Db2DestinationConfig), [`types::MysqlDestinationConfig`](crate::types::MysqlDestinationConfig) and others."]
    pub enum PrimaryKeyModeSetting {
        None = "none",
        RecordKey = "record_key",
        RecordValue = "record_value",
        #[other]
        Other,
    }
}
