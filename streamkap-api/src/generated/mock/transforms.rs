// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::{Map, Value};

mock_operation! {
    #[stub(list_transforms)]
    #[operation("list_transforms", "GET", "/transforms")]
    #[response(types::TransformPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListTransforms {
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("page_size", "form", true))]
        pub page_size: Option<i64>,
        #[read(query("partial_name", "form", true))]
        pub partial_name: Option<String>,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("unwind_topics", "form", true))]
        pub unwind_topics: Option<bool>,
    }
}

mock_operation! {
    #[stub(update_transform)]
    #[operation("update_transform", "PUT", "/transforms")]
    #[response(types::Transform, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdateTransform {
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(json())]
        pub body: types::UpdateTransformReq,
    }
}

mock_operation! {
    #[stub(create_transform)]
    #[operation("create_transform", "POST", "/transforms")]
    #[response(types::Transform, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CreateTransform {
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(json())]
        pub body: types::CreateTransformReq,
    }
}

mock_operation! {
    #[stub(delete_transform)]
    #[operation("delete_transform", "DELETE", "/transforms")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeleteTransform {
        #[read(query("id", "form", true))]
        pub id: String,
    }
}

mock_operation! {
    #[stub(bulk_clone_transforms)]
    #[operation("bulk_clone_transforms", "POST", "/transforms/bulk/clone")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct BulkCloneTransforms {
        #[read(json())]
        pub body: types::BulkCloneRequest,
    }
}

mock_operation! {
    #[stub(update_bulk_transforms)]
    #[operation("update_bulk_transforms", "PUT", "/transforms/bulk_update")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdateBulkTransforms {
        #[read(json())]
        pub body: types::BulkUpdateRequest,
    }
}

mock_operation! {
    #[stub(list_transform_details)]
    #[operation("list_transform_details", "GET", "/transforms/details")]
    #[response(types::TransformDetailsPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListTransformDetails {}
}

mock_operation! {
    #[stub(search_transforms)]
    #[operation("search_transforms", "POST", "/transforms/search")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct SearchTransforms {
        #[read(query("duration", "form", true))]
        pub duration: Option<String>,
        #[read(query("id", "form", true))]
        pub id: Option<String>,
        #[read(query("latency", "form", true))]
        pub latency: Option<String>,
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("page_size", "form", true))]
        pub page_size: Option<i64>,
        #[read(query("partial_name", "form", true))]
        pub partial_name: Option<String>,
        #[read(query("sort", "form", true))]
        pub sort: Option<String>,
        #[read(query("sort_dir", "form", true))]
        pub sort_dir: Option<types::SearchTransformsSortDir>,
        #[read(query("status", "form", true))]
        pub status: Option<String>,
        #[read(query("tag_filter_operation", "form", true))]
        pub tag_filter_operation: Option<types::SearchTransformsTagFilterOperation>,
        #[read(query("tag_ids", "form", true))]
        pub tag_ids: Option<String>,
        #[read(query("unwind_topics", "form", true))]
        pub unwind_topics: Option<bool>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::TransformFilter>,
    }
}

mock_operation! {
    #[stub(get_transform)]
    #[operation("get_transform", "GET", "/transforms/{transforms_id}")]
    #[response(types::TransformResult, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetTransform {
        #[read(path("transforms_id", "simple", false))]
        pub transforms_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("unwind_topics", "form", true))]
        pub unwind_topics: Option<bool>,
    }
}

mock_operation! {
    #[stub(deploy_job_live)]
    #[operation(
        "deploy_job_live",
        "PUT",
        "/transforms/{transforms_id}/deploy-job-live/{version_id}"
    )]
    #[response(Option<Map<String, Value>>, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeployJobLive {
        #[read(path("transforms_id", "simple", false))]
        pub transforms_id: String,
        #[read(path("version_id", "simple", false))]
        pub version_id: String,
    }
}

mock_operation! {
    #[stub(deploy_job_preview)]
    #[operation(
        "deploy_job_preview",
        "PUT",
        "/transforms/{transforms_id}/deploy-job-preview/{version_id}"
    )]
    #[response(Option<Map<String, Value>>, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeployJobPreview {
        #[read(path("transforms_id", "simple", false))]
        pub transforms_id: String,
        #[read(path("version_id", "simple", false))]
        pub version_id: String,
        #[read(query("replay_window", "form", true))]
        pub replay_window: Option<String>,
    }
}

mock_operation! {
    #[stub(get_transform_implementation_details)]
    #[operation(
        "get_transform_implementation_details",
        "GET",
        "/transforms/{transforms_id}/implementation_details"
    )]
    #[response(types::TransformImplementationDetailsRes, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetTransformImplementationDetails {
        #[read(path("transforms_id", "simple", false))]
        pub transforms_id: String,
    }
}

mock_operation! {
    #[stub(put_transform_implementation_details)]
    #[operation(
        "put_transform_implementation_details",
        "PUT",
        "/transforms/{transforms_id}/implementation_details"
    )]
    #[response(types::TransformImplementationDetails, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct PutTransformImplementationDetails {
        #[read(path("transforms_id", "simple", false))]
        pub transforms_id: String,
        #[read(json())]
        pub body: types::TransformImplementationDetails,
    }
}

mock_operation! {
    #[stub(get_transform_job_status)]
    #[operation(
        "get_transform_job_status",
        "GET",
        "/transforms/{transforms_id}/job_status"
    )]
    #[response(types::TransformJobStatus, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetTransformJobStatus {
        #[read(path("transforms_id", "simple", false))]
        pub transforms_id: String,
    }
}
