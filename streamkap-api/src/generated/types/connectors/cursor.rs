// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `cursor_oversize_handling_mode` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::DocumentdbSourceConfig`](crate::types::DocumentdbSourceConfig), [`types::MongodbSourceConfig`](crate::types::MongodbSourceConfig) and [`types::MongodbhostedSourceConfig`](crate::types::MongodbhostedSourceConfig)."]
    pub enum CursorOversizeHandlingModeSetting {
        Skip = "skip",
        Split = "split",
        #[other]
        Other,
    }
}
