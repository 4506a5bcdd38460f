// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(get)]
    #[operation("get", "GET", "/pets/{day}")]
    #[statuses("200")]
    pub struct Get {
        #[read(path("day", "simple", false))]
        pub day: types::FormatDate,
        #[read(query("least", "form", true))]
        pub least: Option<types::FormatCountInteger>,
        #[read(query("price", "form", true))]
        pub price: Option<types::Money>,
    }

    fn response(value: types::Found) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

mock_operation! {
    #[stub(post_operation)]
    #[operation("post_operation", "POST", "/pets/{day}")]
    #[statuses("204")]
    pub struct PostOperation {
        #[read(path("day", "simple", false))]
        pub day: types::FormatDate,
        #[read(query("least", "form", true))]
        pub least: Option<types::FormatCountInteger>,
        #[read(query("price", "form", true))]
        pub price: Option<types::Money>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::Pet>,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
