// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types::{SearchTransformsSortDir, SearchTransformsTagFilterOperation};
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use serde_json::{Map, Value};

impl Client {
    /// Get Transforms
    ///
    /// Lists the transforms.
    ///
    /// Sends a `GET` request to `/transforms`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    /// - <https://docs.streamkap.com/api-reference/transforms/search-transforms-post>
    ///
    /// How well: params partial, response partial.
    #[doc(alias = "listTransforms", alias = "/transforms")]
    #[doc(alias = "transforms")]
    pub fn list_transforms(&self) -> ListTransforms<'_> {
        ListTransforms::new(self)
    }

    /// Update Transform
    ///
    /// Changes a transform, whose id is in the body.
    ///
    /// Sends a `PUT` request to `/transforms`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/reference/update_transform_transforms_put>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    ///
    /// How well: full but what is required.
    #[doc(alias = "updateTransform", alias = "/transforms")]
    #[doc(alias = "transform")]
    pub fn update_transform(&self) -> UpdateTransform<'_> {
        UpdateTransform::new(self)
    }

    /// Create New Transform
    ///
    /// Creates a transform.
    ///
    /// Sends a `POST` request to `/transforms`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/reference/create_new_transform_transforms_post>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    ///
    /// How well: full but what is required.
    #[doc(alias = "createTransform", alias = "/transforms")]
    #[doc(alias = "transform")]
    pub fn create_transform(&self) -> CreateTransform<'_> {
        CreateTransform::new(self)
    }

    /// Delete Transform
    ///
    /// Deletes a transform, whose id is a query parameter.
    ///
    /// Sends a `DELETE` request to `/transforms`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    ///
    /// How well: params full, response none.
    #[doc(alias = "deleteTransform", alias = "/transforms")]
    #[doc(alias = "transform")]
    pub fn delete_transform(&self) -> DeleteTransform<'_> {
        DeleteTransform::new(self)
    }

    /// Bulk Clone Transforms
    ///
    /// Copies several transforms.
    ///
    /// Sends a `POST` request to `/transforms/bulk/clone`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/transforms/bulk-clone-transforms>
    ///
    /// How well: full.
    #[doc(alias = "bulkCloneTransforms", alias = "/transforms/bulk/clone")]
    pub fn bulk_clone_transforms(&self) -> BulkCloneTransforms<'_> {
        BulkCloneTransforms::new(self)
    }

    /// Update Bulk Transforms
    ///
    /// Sets the tags of several transforms.
    ///
    /// Sends a `PUT` request to `/transforms/bulk_update`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/transforms/update-bulk-transforms>
    ///
    /// How well: body full, response: a 200 without a schema.
    #[doc(alias = "updateBulkTransforms", alias = "/transforms/bulk_update")]
    #[doc(alias = "bulk_transforms")]
    pub fn update_bulk_transforms(&self) -> UpdateBulkTransforms<'_> {
        UpdateBulkTransforms::new(self)
    }

    /// Get Transform Details
    ///
    /// Lists the transforms with metrics.
    ///
    /// The response has pages, but no parameter chooses one.
    ///
    /// Sends a `GET` request to `/transforms/details`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/transforms/get-transform-details>
    ///
    /// How well: full; there are no parameters.
    #[doc(alias = "listTransformDetails", alias = "/transforms/details")]
    #[doc(alias = "transform_details")]
    pub fn list_transform_details(&self) -> ListTransformDetails<'_> {
        ListTransformDetails::new(self)
    }

    /// Search transforms (POST)
    ///
    /// Lists the transforms. For filters that do not fit into a URL.
    ///
    /// Sends a `POST` request to `/transforms/search`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/transforms/search-transforms-post>
    ///
    /// How well: params and body full, response an object without properties.
    #[doc(alias = "searchTransforms", alias = "/transforms/search")]
    pub fn search_transforms(&self) -> SearchTransforms<'_> {
        SearchTransforms::new(self)
    }

    /// Get Transform
    ///
    /// Returns one transform, in a list.
    ///
    /// Sends a `GET` request to `/transforms/{transforms_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    ///
    /// How well: params partial, response partial.
    #[doc(alias = "getTransform", alias = "/transforms/{transforms_id}")]
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> GetTransform<'_> {
        GetTransform::new(self)
    }

    /// Deploy Job Live
    ///
    /// Puts a version of a transform into operation. The provider sends `no-version` as the version.
    ///
    /// Sends a `PUT` request to `/transforms/{transforms_id}/deploy-job-live/{version_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    ///
    /// How well: response none.
    #[doc(alias = "deployJobLive")]
    #[doc(alias = "/transforms/{transforms_id}/deploy-job-live/{version_id}")]
    pub fn deploy_job_live(&self) -> DeployJobLive<'_> {
        DeployJobLive::new(self)
    }

    /// Deploy Job Preview
    ///
    /// Starts a preview of a version of a transform. The provider sends `no-version` as the version.
    ///
    /// Sends a `PUT` request to `/transforms/{transforms_id}/deploy-job-preview/{version_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/transforms/deploy-job-preview.md>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    ///
    /// How well: params from the provider, response none.
    #[doc(alias = "deployJobPreview")]
    #[doc(alias = "/transforms/{transforms_id}/deploy-job-preview/{version_id}")]
    pub fn deploy_job_preview(&self) -> DeployJobPreview<'_> {
        DeployJobPreview::new(self)
    }

    /// Get Transforms Implementation Details
    ///
    /// Returns the code of a transform, in all versions.
    ///
    /// Sends a `GET` request to `/transforms/{transforms_id}/implementation_details`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    ///
    /// How well: response full.
    #[doc(alias = "getTransformImplementationDetails")]
    #[doc(alias = "/transforms/{transforms_id}/implementation_details")]
    #[doc(alias = "transform_implementation_details")]
    pub fn get_transform_implementation_details(&self) -> GetTransformImplementationDetails<'_> {
        GetTransformImplementationDetails::new(self)
    }

    /// Put Transforms Implementation Details
    ///
    /// Changes the code of a transform.
    ///
    /// Sends a `PUT` request to `/transforms/{transforms_id}/implementation_details`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/transforms/put-transforms-implementation-details>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    ///
    /// How well: full but what is required.
    #[doc(alias = "putTransformImplementationDetails")]
    #[doc(alias = "/transforms/{transforms_id}/implementation_details")]
    #[doc(alias = "transform_implementation_details")]
    pub fn put_transform_implementation_details(&self) -> PutTransformImplementationDetails<'_> {
        PutTransformImplementationDetails::new(self)
    }

    /// Get Jobs Status
    ///
    /// Returns the state of the job of a transform.
    ///
    /// Sends a `GET` request to `/transforms/{transforms_id}/job_status`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/transforms/get-jobs-status>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/transform.go>
    ///
    /// How well: full.
    #[doc(alias = "getTransformJobStatus")]
    #[doc(alias = "/transforms/{transforms_id}/job_status")]
    #[doc(alias = "transform_job_status")]
    pub fn get_transform_job_status(&self) -> GetTransformJobStatus<'_> {
        GetTransformJobStatus::new(self)
    }
}

call_builders! {
    #[operation("list_transforms", "GET", "/transforms", id = "listTransforms")]
    type ListTransforms = Result<types::TransformPage, types::HttpValidationError>;
    #[operation("update_transform", "PUT", "/transforms", id = "updateTransform")]
    type UpdateTransform = Result<types::Transform, types::HttpValidationError>;
    #[operation("create_transform", "POST", "/transforms", id = "createTransform")]
    type CreateTransform = Result<types::Transform, types::HttpValidationError>;
    #[operation("delete_transform", "DELETE", "/transforms", id = "deleteTransform")]
    type DeleteTransform = Result<(), types::HttpValidationError>;
    #[operation(
        "bulk_clone_transforms",
        "POST",
        "/transforms/bulk/clone",
        id = "bulkCloneTransforms"
    )]
    type BulkCloneTransforms = Result<
        types::BulkOperationResponse,
        types::HttpValidationError,
    >;
    #[operation(
        "update_bulk_transforms",
        "PUT",
        "/transforms/bulk_update",
        id = "updateBulkTransforms"
    )]
    type UpdateBulkTransforms = Result<(), types::HttpValidationError>;
    #[operation(
        "list_transform_details",
        "GET",
        "/transforms/details",
        id = "listTransformDetails"
    )]
    type ListTransformDetails = Result<
        types::TransformDetailsPage,
        types::HttpValidationError,
    >;
    #[operation(
        "search_transforms",
        "POST",
        "/transforms/search",
        id = "searchTransforms"
    )]
    type SearchTransforms = Result<Value, types::HttpValidationError>;
    #[operation(
        "get_transform",
        "GET",
        "/transforms/{transforms_id}",
        id = "getTransform"
    )]
    type GetTransform = Result<types::TransformResult, types::HttpValidationError>;
    #[operation(
        "deploy_job_live",
        "PUT",
        "/transforms/{transforms_id}/deploy-job-live/{version_id}",
        id = "deployJobLive"
    )]
    type DeployJobLive = Result<Option<Map<String, Value>>, types::HttpValidationError>;
    #[operation(
        "deploy_job_preview",
        "PUT",
        "/transforms/{transforms_id}/deploy-job-preview/{version_id}",
        id = "deployJobPreview"
    )]
    type DeployJobPreview = Result<
        Option<Map<String, Value>>,
        types::HttpValidationError,
    >;
    #[operation(
        "get_transform_implementation_details",
        "GET",
        "/transforms/{transforms_id}/implementation_details",
        id = "getTransformImplementationDetails"
    )]
    type GetTransformImplementationDetails = Result<
        types::TransformImplementationDetailsRes,
        types::HttpValidationError,
    >;
    #[operation(
        "put_transform_implementation_details",
        "PUT",
        "/transforms/{transforms_id}/implementation_details",
        id = "putTransformImplementationDetails"
    )]
    type PutTransformImplementationDetails = Result<
        types::TransformImplementationDetails,
        types::HttpValidationError,
    >;
    #[operation(
        "get_transform_job_status",
        "GET",
        "/transforms/{transforms_id}/job_status",
        id = "getTransformJobStatus"
    )]
    type GetTransformJobStatus = Result<
        types::TransformJobStatus,
        types::HttpValidationError,
    >;
}

/// Builder for [`Client::list_transforms`](crate::Client::list_transforms).
#[derive(Clone, Debug)]
pub struct ListTransforms<'a> {
    client: &'a Client,
    page: Field<Optional<i64>>,
    page_size: Field<Optional<i64>>,
    partial_name: Field<Optional<String>>,
    secret_returned: Field<Optional<bool>>,
    unwind_topics: Field<Optional<bool>>,
    call_options: CallOptions,
}

impl<'a> ListTransforms<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            page: Default::default(),
            page_size: Default::default(),
            partial_name: Default::default(),
            secret_returned: Default::default(),
            unwind_topics: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `page`.
    ///
    /// The number of the page, from 1.
    pub fn page<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `page_size`.
    ///
    /// Rows of a page, at most 100.
    pub fn page_size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page_size = value.into_field();
        self
    }

    /// The optional query parameter `partial_name`.
    pub fn partial_name<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.partial_name = value.into_field();
        self
    }

    /// The optional query parameter `secret_returned`.
    ///
    /// Whether to return secrets.
    pub fn secret_returned<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.secret_returned = value.into_field();
        self
    }

    /// The optional query parameter `unwind_topics`.
    ///
    /// One row for each topic.
    pub fn unwind_topics<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.unwind_topics = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("partial_name", self.partial_name, "form", true)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("unwind_topics", self.unwind_topics, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TransformPage>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::TransformPage, types::HttpValidationError> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Page {
                parameter: "page",
                first: 1u64,
            },
            |page| PageFacts::new(page.result.len()).has_next(&page.has_next),
            |response| Box::pin(ListTransforms::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> Items<types::TransformPage, types::Transform, types::HttpValidationError> {
        self.pages().into_items(|page| page.result)
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::TransformPage>, Error<types::HttpValidationError>> {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::update_transform`](crate::Client::update_transform).
#[derive(Clone, Debug)]
pub struct UpdateTransform<'a> {
    client: &'a Client,
    secret_returned: Field<Optional<bool>>,
    body: Result<Option<types::builder::UpdateTransformReq>, String>,
    call_options: CallOptions,
}

impl<'a> UpdateTransform<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            secret_returned: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `secret_returned`.
    ///
    /// Whether to return secrets.
    pub fn secret_returned<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.secret_returned = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::UpdateTransformReq>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::UpdateTransformReq) -> types::builder::UpdateTransformReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("secret_returned", self.secret_returned, "form", true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::UpdateTransformReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Transform>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_transform`](crate::Client::create_transform).
#[derive(Clone, Debug)]
pub struct CreateTransform<'a> {
    client: &'a Client,
    secret_returned: Field<Optional<bool>>,
    body: Result<Option<types::builder::CreateTransformReq>, String>,
    call_options: CallOptions,
}

impl<'a> CreateTransform<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            secret_returned: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `secret_returned`.
    ///
    /// Whether to return secrets.
    pub fn secret_returned<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.secret_returned = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::CreateTransformReq>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::CreateTransformReq) -> types::builder::CreateTransformReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("secret_returned", self.secret_returned, "form", true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::CreateTransformReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Transform>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::delete_transform`](crate::Client::delete_transform).
#[derive(Clone, Debug)]
pub struct DeleteTransform<'a> {
    client: &'a Client,
    id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> DeleteTransform<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required query parameter `id`.
    ///
    /// The transform.
    pub fn id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("id", self.id, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::bulk_clone_transforms`](crate::Client::bulk_clone_transforms).
#[derive(Clone, Debug)]
pub struct BulkCloneTransforms<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::BulkCloneRequest>, String>,
    call_options: CallOptions,
}

impl<'a> BulkCloneTransforms<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::BulkCloneRequest>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::BulkCloneRequest) -> types::builder::BulkCloneRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BulkCloneRequest = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::BulkOperationResponse>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::update_bulk_transforms`](crate::Client::update_bulk_transforms).
#[derive(Clone, Debug)]
pub struct UpdateBulkTransforms<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::BulkUpdateRequest>, String>,
    call_options: CallOptions,
}

impl<'a> UpdateBulkTransforms<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::BulkUpdateRequest>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::BulkUpdateRequest) -> types::builder::BulkUpdateRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BulkUpdateRequest = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::list_transform_details`](crate::Client::list_transform_details).
#[derive(Clone, Debug)]
pub struct ListTransformDetails<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListTransformDetails<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TransformDetailsPage>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::search_transforms`](crate::Client::search_transforms).
#[derive(Clone, Debug)]
pub struct SearchTransforms<'a> {
    client: &'a Client,
    duration: Field<Optional<String>>,
    id: Field<Optional<String>>,
    latency: Field<Optional<String>>,
    page: Field<Optional<i64>>,
    page_size: Field<Optional<i64>>,
    partial_name: Field<Optional<String>>,
    sort: Field<Optional<String>>,
    sort_dir: Field<Optional<SearchTransformsSortDir>>,
    status: Field<Optional<String>>,
    tag_filter_operation: Field<Optional<SearchTransformsTagFilterOperation>>,
    tag_ids: Field<Optional<String>>,
    unwind_topics: Field<Optional<bool>>,
    body: Result<Option<types::builder::TransformFilter>, String>,
    call_options: CallOptions,
}

impl<'a> SearchTransforms<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            duration: Default::default(),
            id: Default::default(),
            latency: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            partial_name: Default::default(),
            sort: Default::default(),
            sort_dir: Default::default(),
            status: Default::default(),
            tag_filter_operation: Default::default(),
            tag_ids: Default::default(),
            unwind_topics: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `duration`.
    ///
    /// An operator and milliseconds.
    pub fn duration<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.duration = value.into_field();
        self
    }

    /// The optional query parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    /// The optional query parameter `latency`.
    ///
    /// An operator and milliseconds, such as `gt:1000`.
    pub fn latency<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.latency = value.into_field();
        self
    }

    /// The optional query parameter `page`.
    ///
    /// The number of the page, from 1.
    pub fn page<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `page_size`.
    ///
    /// Rows of a page, at most 100.
    pub fn page_size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page_size = value.into_field();
        self
    }

    /// The optional query parameter `partial_name`.
    pub fn partial_name<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.partial_name = value.into_field();
        self
    }

    /// The optional query parameter `sort`.
    ///
    /// The field to sort by.
    pub fn sort<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.sort = value.into_field();
        self
    }

    /// The optional query parameter `sort_dir`.
    pub fn sort_dir<M>(
        mut self,
        value: impl IntoField<Optional<SearchTransformsSortDir>, M>,
    ) -> Self {
        self.sort_dir = value.into_field();
        self
    }

    /// The optional query parameter `status`.
    ///
    /// States, separated by commas.
    pub fn status<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.status = value.into_field();
        self
    }

    /// The optional query parameter `tag_filter_operation`.
    pub fn tag_filter_operation<M>(
        mut self,
        value: impl IntoField<Optional<SearchTransformsTagFilterOperation>, M>,
    ) -> Self {
        self.tag_filter_operation = value.into_field();
        self
    }

    /// The optional query parameter `tag_ids`.
    ///
    /// Tag ids, separated by commas.
    pub fn tag_ids<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.tag_ids = value.into_field();
        self
    }

    /// The optional query parameter `unwind_topics`.
    ///
    /// One row for each topic. The total may then be wrong.
    pub fn unwind_topics<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.unwind_topics = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::TransformFilter>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::TransformFilter) -> types::builder::TransformFilter,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("duration", self.duration, "form", true)?;
        call.query("id", self.id, "form", true)?;
        call.query("latency", self.latency, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("partial_name", self.partial_name, "form", true)?;
        call.query("sort", self.sort, "form", true)?;
        call.query("sort_dir", self.sort_dir, "form", true)?;
        call.query("status", self.status, "form", true)?;
        call.query(
            "tag_filter_operation",
            self.tag_filter_operation,
            "form",
            true,
        )?;
        call.query("tag_ids", self.tag_ids, "form", true)?;
        call.query("unwind_topics", self.unwind_topics, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::TransformFilter = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Value>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_transform`](crate::Client::get_transform).
#[derive(Clone, Debug)]
pub struct GetTransform<'a> {
    client: &'a Client,
    transforms_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    unwind_topics: Field<Optional<bool>>,
    call_options: CallOptions,
}

impl<'a> GetTransform<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            transforms_id: Default::default(),
            secret_returned: Default::default(),
            unwind_topics: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `transforms_id`.
    pub fn transforms_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.transforms_id = value.into_field();
        self
    }

    /// The optional query parameter `secret_returned`.
    ///
    /// Whether to return secrets.
    pub fn secret_returned<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.secret_returned = value.into_field();
        self
    }

    /// The optional query parameter `unwind_topics`.
    ///
    /// One row for each topic.
    pub fn unwind_topics<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.unwind_topics = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("transforms_id", self.transforms_id, "simple", false)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("unwind_topics", self.unwind_topics, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TransformResult>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::deploy_job_live`](crate::Client::deploy_job_live).
#[derive(Clone, Debug)]
pub struct DeployJobLive<'a> {
    client: &'a Client,
    transforms_id: Field<Required<String>>,
    version_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> DeployJobLive<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            transforms_id: Default::default(),
            version_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `transforms_id`.
    pub fn transforms_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.transforms_id = value.into_field();
        self
    }

    /// The required path parameter `version_id`.
    pub fn version_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.version_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("transforms_id", self.transforms_id, "simple", false)?;
        call.path("version_id", self.version_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<Option<Map<String, Value>>>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::deploy_job_preview`](crate::Client::deploy_job_preview).
#[derive(Clone, Debug)]
pub struct DeployJobPreview<'a> {
    client: &'a Client,
    transforms_id: Field<Required<String>>,
    version_id: Field<Required<String>>,
    replay_window: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> DeployJobPreview<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            transforms_id: Default::default(),
            version_id: Default::default(),
            replay_window: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `transforms_id`.
    pub fn transforms_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.transforms_id = value.into_field();
        self
    }

    /// The required path parameter `version_id`.
    pub fn version_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.version_id = value.into_field();
        self
    }

    /// The optional query parameter `replay_window`.
    ///
    /// A number with s, m, h or d, such as `7d`. `0` is refused.
    pub fn replay_window<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.replay_window = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("transforms_id", self.transforms_id, "simple", false)?;
        call.path("version_id", self.version_id, "simple", false)?;
        call.query("replay_window", self.replay_window, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<Option<Map<String, Value>>>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_transform_implementation_details`](crate::Client::get_transform_implementation_details).
#[derive(Clone, Debug)]
pub struct GetTransformImplementationDetails<'a> {
    client: &'a Client,
    transforms_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetTransformImplementationDetails<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            transforms_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `transforms_id`.
    pub fn transforms_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.transforms_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("transforms_id", self.transforms_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<
        ResponseValue<types::TransformImplementationDetailsRes>,
        Error<types::HttpValidationError>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::put_transform_implementation_details`](crate::Client::put_transform_implementation_details).
#[derive(Clone, Debug)]
pub struct PutTransformImplementationDetails<'a> {
    client: &'a Client,
    transforms_id: Field<Required<String>>,
    body: Result<Option<types::builder::TransformImplementationDetails>, String>,
    call_options: CallOptions,
}

impl<'a> PutTransformImplementationDetails<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            transforms_id: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `transforms_id`.
    pub fn transforms_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.transforms_id = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::TransformImplementationDetails>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(
            types::builder::TransformImplementationDetails,
        ) -> types::builder::TransformImplementationDetails,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("transforms_id", self.transforms_id, "simple", false)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::TransformImplementationDetails = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<
        ResponseValue<types::TransformImplementationDetails>,
        Error<types::HttpValidationError>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_transform_job_status`](crate::Client::get_transform_job_status).
#[derive(Clone, Debug)]
pub struct GetTransformJobStatus<'a> {
    client: &'a Client,
    transforms_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetTransformJobStatus<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            transforms_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `transforms_id`.
    pub fn transforms_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.transforms_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("transforms_id", self.transforms_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TransformJobStatus>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
