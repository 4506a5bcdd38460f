// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde_json::{Map, Value};

/// A schema of the registry.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemaDetail {
    pub id: i64,
    /// The text of the schema.
    pub schema: String,
    pub subject: Option<String>,
    pub version: Option<i64>,
    /// AVRO, JSON or PROTOBUF.
    ///
    /// If absent, the server uses `"AVRO"`.
    pub schema_type: Option<String>,
    pub references: Option<Vec<Map<String, Value>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`SchemaDetail`](super::SchemaDetail). The struct is used by [`Client::get_schema_by_id`](crate::Client::get_schema_by_id) and [`Client::get_schema_by_version`](crate::Client::get_schema_by_version).
        #[builds(super::super::SchemaDetail)]
        #[derive(Clone)]
        pub struct SchemaDetail {
            id: Required<i64, Integer>,
            /// The text of the schema.
            schema: Required<String>,
            subject: Optional<String>,
            version: Optional<i64, Integer>,
            /// AVRO, JSON or PROTOBUF.
            schema_type: Optional<String>,
            references: Optional<Vec<Map<String, Value>>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
