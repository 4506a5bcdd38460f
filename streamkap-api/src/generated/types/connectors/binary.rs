// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `binary_handling_mode` that the vendor's Terraform provider accepts.
    pub enum BinaryHandlingModeSetting {
        /// `"bytes"`
        Bytes = "bytes",
        /// `"base64"`
        Base64 = "base64",
        /// `"base64-url-safe"`
        Base64UrlSafe = "base64-url-safe",
        /// `"hex"`
        Hex = "hex",
        #[other]
        Other,
    }
}
