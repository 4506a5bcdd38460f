// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_tags)]
    #[operation("list_tags", "GET", "/tags")]
    #[response(types::TagList, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListTags {
        #[read(query("tag_ids", "form", true))]
        pub tag_ids: Option<Vec<String>>,
        #[read(query("tag_name", "form", true))]
        pub tag_name: Option<String>,
        #[read(query("tag_type", "form", true))]
        pub tag_type: Option<Vec<String>>,
    }
}

mock_operation! {
    #[stub(create_tag)]
    #[operation("create_tag", "POST", "/tags")]
    #[response(types::Tag, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CreateTag {
        #[read(json())]
        pub body: types::CreateTagReq,
    }
}

mock_operation! {
    #[stub(search_tags)]
    #[operation("search_tags", "POST", "/tags/search")]
    #[response(types::TagList, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct SearchTags {
        #[read(query("tag_name", "form", true))]
        pub tag_name: Option<String>,
        #[read(query("tag_type", "form", true))]
        pub tag_type: Option<Vec<String>>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::TagsSearchReqBody>,
    }
}

mock_operation! {
    #[stub(update_tag)]
    #[operation("update_tag", "PUT", "/tags/{tag_id}")]
    #[response(types::Tag, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdateTag {
        #[read(path("tag_id", "simple", false))]
        pub tag_id: String,
        #[read(json())]
        pub body: types::UpdateTagReq,
    }
}

mock_operation! {
    #[stub(delete_tag)]
    #[operation("delete_tag", "DELETE", "/tags/{tag_id}")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeleteTag {
        #[read(path("tag_id", "simple", false))]
        pub tag_id: String,
    }
}
