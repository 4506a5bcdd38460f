// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// The values of the setting `file_compression_type` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::GcsDestinationConfig`](crate::types::GcsDestinationConfig), [`types::R2DestinationConfig`](crate::types::R2DestinationConfig), [`types::S3DestinationConfig`](crate::types::S3DestinationConfig) and others."]
    pub enum FileCompressionTypeSetting {
        None = "none",
        Gzip = "gzip",
        Snappy = "snappy",
        Zstd = "zstd",
        #[other]
        Other,
    }
}
