// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(get_schema_by_id)]
    #[operation("get_schema_by_id", "GET", "/schema-registry/schemas/{schema_id}")]
    #[response(types::SchemaDetail, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetSchemaById {
        #[read(path("schema_id", "simple", false))]
        pub schema_id: i64,
    }
}

mock_operation! {
    #[stub(get_schema_by_version)]
    #[operation(
        "get_schema_by_version",
        "GET",
        "/schema-registry/subjects/{subject}/versions/{version}"
    )]
    #[response(types::SchemaDetail, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetSchemaByVersion {
        #[read(path("subject", "simple", false))]
        pub subject: String,
        #[read(path("version", "simple", false))]
        pub version: String,
    }
}
