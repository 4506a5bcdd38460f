// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};
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

call_builder! {
    #[operation("list_transforms", "GET", "/transforms", id = "listTransforms")]
    #[accept("application/json")]
    #[response(types::TransformPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListTransforms {
        /// The optional query parameter `page`.
        ///
        /// The number of the page, from 1.
        #[write(query("page"))]
        page: Optional<i64>,
        /// The optional query parameter `page_size`.
        ///
        /// Rows of a page, at most 100.
        #[write(query("page_size"))]
        page_size: Optional<i64>,
        /// The optional query parameter `partial_name`.
        #[write(query("partial_name"))]
        partial_name: Optional<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
        /// The optional query parameter `unwind_topics`.
        ///
        /// One row for each topic.
        #[write(query("unwind_topics"))]
        unwind_topics: Optional<bool>,
    }
}

paged! {
    impl ListTransforms {
        const PAGING: Paging = Paging::Page {
            parameter: "page",
            first: 1u64,
        };
        fn pages(page: types::TransformPage) -> types::HttpValidationError {
            PageFacts::new(page.result.len()).has_next(&page.has_next)
        }

        fn items(page: types::TransformPage) -> types::Transform {
            page.result
        }
    }
}

call_builder! {
    #[operation("update_transform", "PUT", "/transforms", id = "updateTransform")]
    #[accept("application/json")]
    #[response(types::Transform, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdateTransform {
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::UpdateTransformReq)]
    type Body = Required<types::UpdateTransformReq>;
}

call_builder! {
    #[operation("create_transform", "POST", "/transforms", id = "createTransform")]
    #[accept("application/json")]
    #[response(types::Transform, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CreateTransform {
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::CreateTransformReq)]
    type Body = Required<types::CreateTransformReq>;
}

call_builder! {
    #[operation("delete_transform", "DELETE", "/transforms", id = "deleteTransform")]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeleteTransform {
        /// The required query parameter `id`.
        ///
        /// The transform.
        #[write(query("id"))]
        id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "bulk_clone_transforms",
        "POST",
        "/transforms/bulk/clone",
        id = "bulkCloneTransforms"
    )]
    #[accept("application/json")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct BulkCloneTransforms {}

    /// The whole body.
    #[body(json("application/json"), types::builder::BulkCloneRequest)]
    type Body = Required<types::BulkCloneRequest>;
}

call_builder! {
    #[operation(
        "update_bulk_transforms",
        "PUT",
        "/transforms/bulk_update",
        id = "updateBulkTransforms"
    )]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdateBulkTransforms {}

    /// The whole body.
    #[body(json("application/json"), types::builder::BulkUpdateRequest)]
    type Body = Required<types::BulkUpdateRequest>;
}

call_builder! {
    #[operation(
        "list_transform_details",
        "GET",
        "/transforms/details",
        id = "listTransformDetails"
    )]
    #[accept("application/json")]
    #[response(types::TransformDetailsPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListTransformDetails {}
}

call_builder! {
    #[operation(
        "search_transforms",
        "POST",
        "/transforms/search",
        id = "searchTransforms"
    )]
    #[accept("application/json")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct SearchTransforms {
        /// The optional query parameter `duration`.
        ///
        /// An operator and milliseconds.
        #[write(query("duration"))]
        duration: Optional<String>,
        /// The optional query parameter `id`.
        #[write(query("id"))]
        id: Optional<String>,
        /// The optional query parameter `latency`.
        ///
        /// An operator and milliseconds, such as `gt:1000`.
        #[write(query("latency"))]
        latency: Optional<String>,
        /// The optional query parameter `page`.
        ///
        /// The number of the page, from 1.
        #[write(query("page"))]
        page: Optional<i64>,
        /// The optional query parameter `page_size`.
        ///
        /// Rows of a page, at most 100.
        #[write(query("page_size"))]
        page_size: Optional<i64>,
        /// The optional query parameter `partial_name`.
        #[write(query("partial_name"))]
        partial_name: Optional<String>,
        /// The optional query parameter `sort`.
        ///
        /// The field to sort by.
        #[write(query("sort"))]
        sort: Optional<String>,
        /// The optional query parameter `sort_dir`.
        #[write(query("sort_dir"))]
        sort_dir: Optional<types::SearchTransformsSortDir>,
        /// The optional query parameter `status`.
        ///
        /// States, separated by commas.
        #[write(query("status"))]
        status: Optional<String>,
        /// The optional query parameter `tag_filter_operation`.
        #[write(query("tag_filter_operation"))]
        tag_filter_operation: Optional<types::SearchTransformsTagFilterOperation>,
        /// The optional query parameter `tag_ids`.
        ///
        /// Tag ids, separated by commas.
        #[write(query("tag_ids"))]
        tag_ids: Optional<String>,
        /// The optional query parameter `unwind_topics`.
        ///
        /// One row for each topic. The total may then be wrong.
        #[write(query("unwind_topics"))]
        unwind_topics: Optional<bool>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::TransformFilter)]
    type Body = Optional<types::TransformFilter>;
}

call_builder! {
    #[operation(
        "get_transform",
        "GET",
        "/transforms/{transforms_id}",
        id = "getTransform"
    )]
    #[accept("application/json")]
    #[response(types::TransformResult, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetTransform {
        /// The required path parameter `transforms_id`.
        #[write(path("transforms_id"))]
        transforms_id: Required<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
        /// The optional query parameter `unwind_topics`.
        ///
        /// One row for each topic.
        #[write(query("unwind_topics"))]
        unwind_topics: Optional<bool>,
    }
}

call_builder! {
    #[operation(
        "deploy_job_live",
        "PUT",
        "/transforms/{transforms_id}/deploy-job-live/{version_id}",
        id = "deployJobLive"
    )]
    #[accept("application/json")]
    #[response(Option<Map<String, Value>>, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeployJobLive {
        /// The required path parameter `transforms_id`.
        #[write(path("transforms_id"))]
        transforms_id: Required<String>,
        /// The required path parameter `version_id`.
        #[write(path("version_id"))]
        version_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "deploy_job_preview",
        "PUT",
        "/transforms/{transforms_id}/deploy-job-preview/{version_id}",
        id = "deployJobPreview"
    )]
    #[accept("application/json")]
    #[response(Option<Map<String, Value>>, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeployJobPreview {
        /// The required path parameter `transforms_id`.
        #[write(path("transforms_id"))]
        transforms_id: Required<String>,
        /// The required path parameter `version_id`.
        #[write(path("version_id"))]
        version_id: Required<String>,
        /// The optional query parameter `replay_window`.
        ///
        /// A number with s, m, h or d, such as `7d`. `0` is refused.
        #[write(query("replay_window"))]
        replay_window: Optional<String>,
    }
}

call_builder! {
    #[operation(
        "get_transform_implementation_details",
        "GET",
        "/transforms/{transforms_id}/implementation_details",
        id = "getTransformImplementationDetails"
    )]
    #[accept("application/json")]
    #[response(types::TransformImplementationDetailsRes, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetTransformImplementationDetails {
        /// The required path parameter `transforms_id`.
        #[write(path("transforms_id"))]
        transforms_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "put_transform_implementation_details",
        "PUT",
        "/transforms/{transforms_id}/implementation_details",
        id = "putTransformImplementationDetails"
    )]
    #[accept("application/json")]
    #[response(types::TransformImplementationDetails, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct PutTransformImplementationDetails {
        /// The required path parameter `transforms_id`.
        #[write(path("transforms_id"))]
        transforms_id: Required<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::TransformImplementationDetails)]
    type Body = Required<types::TransformImplementationDetails>;
}

call_builder! {
    #[operation(
        "get_transform_job_status",
        "GET",
        "/transforms/{transforms_id}/job_status",
        id = "getTransformJobStatus"
    )]
    #[accept("application/json")]
    #[response(types::TransformJobStatus, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetTransformJobStatus {
        /// The required path parameter `transforms_id`.
        #[write(path("transforms_id"))]
        transforms_id: Required<String>,
    }
}
