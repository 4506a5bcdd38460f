// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `primary_key_mode` that the vendor's Terraform provider accepts.
    pub enum PrimaryKeyModeSetting {
        None = "none",
        RecordKey = "record_key",
        RecordValue = "record_value",
        #[other]
        Other,
    }
}
