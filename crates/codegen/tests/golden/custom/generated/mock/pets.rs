// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(get)]
    #[operation("get", "GET", "/pets/{day}")]
    #[response(types::Found, json("200"))]
    pub struct Get {
        #[read(path("day", "simple", false))]
        pub day: types::FormatDate,
        #[read(query("least", "form", true))]
        pub least: Option<types::FormatCountInteger>,
        #[read(query("price", "form", true))]
        pub price: Option<types::Money>,
    }
}

mock_operation! {
    #[stub(post_operation)]
    #[operation("post_operation", "POST", "/pets/{day}")]
    #[response((), empty("204"))]
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
}
