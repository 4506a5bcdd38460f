// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Get Schema By Id
    ///
    /// Returns a schema.
    ///
    /// Sends a `GET` request to `/schema-registry/schemas/{schema_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/schema-registry/get-schema-by-id>
    ///
    /// How well: full.
    #[doc(alias = "getSchemaById")]
    #[doc(alias = "/schema-registry/schemas/{schema_id}")]
    #[doc(alias = "schema_by_id")]
    pub fn get_schema_by_id(&self) -> GetSchemaById<'_> {
        GetSchemaById::new(self)
    }

    /// Get Schema By Version
    ///
    /// Returns a version of a schema. The version is a number or `latest`.
    ///
    /// Sends a `GET` request to `/schema-registry/subjects/{subject}/versions/{version}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/schema-registry/get-schema-by-version>
    ///
    /// How well: full.
    #[doc(alias = "getSchemaByVersion")]
    #[doc(alias = "/schema-registry/subjects/{subject}/versions/{version}")]
    #[doc(alias = "schema_by_version")]
    pub fn get_schema_by_version(&self) -> GetSchemaByVersion<'_> {
        GetSchemaByVersion::new(self)
    }
}

call_builder! {
    #[operation(
        "get_schema_by_id",
        "GET",
        "/schema-registry/schemas/{schema_id}",
        id = "getSchemaById"
    )]
    #[accept("application/json")]
    #[response(types::SchemaDetail, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetSchemaById {
        /// The required path parameter `schema_id`.
        #[write(path("schema_id"))]
        schema_id: Required<i64>,
    }
}

call_builder! {
    #[operation(
        "get_schema_by_version",
        "GET",
        "/schema-registry/subjects/{subject}/versions/{version}",
        id = "getSchemaByVersion"
    )]
    #[accept("application/json")]
    #[response(types::SchemaDetail, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetSchemaByVersion {
        /// The required path parameter `subject`.
        #[write(path("subject"))]
        subject: Required<String>,
        /// The required path parameter `version`.
        #[write(path("version"))]
        version: Required<String>,
    }
}
