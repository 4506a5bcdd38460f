// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `binary_handling_mode` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::AlloydbSourceConfig`](crate::types::AlloydbSourceConfig), [`types::InformixSourceConfig`](crate::types::InformixSourceConfig), [`types::MariadbSourceConfig`](crate::types::MariadbSourceConfig) and others."]
    pub enum BinaryHandlingModeSetting {
        Bytes = "bytes",
        Base64 = "base64",
        Base64UrlSafe = "base64-url-safe",
        Hex = "hex",
        #[other]
        Other,
    }
}
