// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(works)]
    #[operation("works", "POST", "/bad/operation")]
    #[response((), empty("2XX"))]
    pub struct Works {}
}

mock_operation! {
    #[stub(slips)]
    #[operation("slips", "GET", "/bad/parameters")]
    #[response(types::Wrong, json("200"))]
    pub struct Slips {
        #[read(query("default", "form", true))]
        pub default: Option<i64>,
    }
}
