// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_tags)]
    #[operation("list_tags", "GET", "/tags")]
    #[statuses("200", "422")]
    pub struct ListTags {
        #[read(query("tag_ids", "form", true))]
        pub tag_ids: Option<Vec<String>>,
        #[read(query("tag_name", "form", true))]
        pub tag_name: Option<String>,
        #[read(query("tag_type", "form", true))]
        pub tag_type: Option<Vec<String>>,
    }

    fn response(value: types::TagList) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(create_tag)]
    #[operation("create_tag", "POST", "/tags")]
    #[statuses("2XX", "422")]
    pub struct CreateTag {
        #[read(json())]
        pub body: types::CreateTagReq,
    }

    fn response(value: types::Tag) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(search_tags)]
    #[operation("search_tags", "POST", "/tags/search")]
    #[statuses("2XX", "422")]
    pub struct SearchTags {
        #[read(query("tag_name", "form", true))]
        pub tag_name: Option<String>,
        #[read(query("tag_type", "form", true))]
        pub tag_type: Option<Vec<String>>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::TagsSearchReqBody>,
    }

    fn response(value: types::TagList) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(update_tag)]
    #[operation("update_tag", "PUT", "/tags/{tag_id}")]
    #[statuses("2XX", "422")]
    pub struct UpdateTag {
        #[read(path("tag_id", "simple", false))]
        pub tag_id: String,
        #[read(json())]
        pub body: types::UpdateTagReq,
    }

    fn response(value: types::Tag) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(delete_tag)]
    #[operation("delete_tag", "DELETE", "/tags/{tag_id}")]
    #[statuses("2XX", "422")]
    pub struct DeleteTag {
        #[read(path("tag_id", "simple", false))]
        pub tag_id: String,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["2XX"])
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}
