// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

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

call_builders! {
    #[operation(
        "get_schema_by_id",
        "GET",
        "/schema-registry/schemas/{schema_id}",
        id = "getSchemaById"
    )]
    type GetSchemaById = Result<types::SchemaDetail, types::HttpValidationError>;
    #[operation(
        "get_schema_by_version",
        "GET",
        "/schema-registry/subjects/{subject}/versions/{version}",
        id = "getSchemaByVersion"
    )]
    type GetSchemaByVersion = Result<types::SchemaDetail, types::HttpValidationError>;
}

/// Builder for [`Client::get_schema_by_id`](crate::Client::get_schema_by_id).
#[derive(Clone, Debug)]
pub struct GetSchemaById<'a> {
    client: &'a Client,
    schema_id: Field<Required<i64>>,
    call_options: CallOptions,
}

impl<'a> GetSchemaById<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            schema_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `schema_id`.
    pub fn schema_id<M>(mut self, value: impl IntoField<Required<i64>, M>) -> Self {
        self.schema_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("schema_id", self.schema_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SchemaDetail>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_schema_by_version`](crate::Client::get_schema_by_version).
#[derive(Clone, Debug)]
pub struct GetSchemaByVersion<'a> {
    client: &'a Client,
    subject: Field<Required<String>>,
    version: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetSchemaByVersion<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            subject: Default::default(),
            version: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `subject`.
    pub fn subject<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.subject = value.into_field();
        self
    }

    /// The required path parameter `version`.
    pub fn version<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.version = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("subject", self.subject, "simple", false)?;
        call.path("version", self.version, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SchemaDetail>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
