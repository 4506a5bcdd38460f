// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `cursor_oversize_handling_mode` that the vendor's Terraform provider accepts.
    pub enum CursorOversizeHandlingModeSetting {
        Skip = "skip",
        Split = "split",
        #[other]
        Other,
    }
}
