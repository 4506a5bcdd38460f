// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `snapshot_gtid` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::MariadbSourceConfig`](crate::types::MariadbSourceConfig) and [`types::MysqlSourceConfig`](crate::types::MysqlSourceConfig)."]
    pub enum SnapshotGtidSetting {
        Yes = "Yes",
        No = "No",
        #[other]
        Other,
    }
}

open_enum! {
    /// The values of the setting `snapshot_read_only` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::AlloydbSourceConfig`](crate::types::AlloydbSourceConfig), [`types::PostgresqlSourceConfig`](crate::types::PostgresqlSourceConfig) and [`types::SupabaseSourceConfig`](crate::types::SupabaseSourceConfig)."]
    pub enum SnapshotReadOnlySetting {
        Yes = "Yes",
        No = "No",
        #[other]
        Other,
    }
}
