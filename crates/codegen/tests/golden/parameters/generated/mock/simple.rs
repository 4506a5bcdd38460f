// Generated; do not edit.

use crate::types;
use chrono::NaiveDate;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(by_path)]
    #[operation(
        "by_path",
        "GET",
        "/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}"
    )]
    #[response((), empty("204"))]
    pub struct ByPath {
        #[read(path("text", "simple", false))]
        pub text: String,
        #[read(path("list", "simple", false))]
        pub list: Vec<i64>,
        #[read(path("object", "simple", true))]
        pub object: types::Colour,
        #[read(path("label", "label", false))]
        pub label: Vec<String>,
        #[read(path("matrix", "matrix", true))]
        pub matrix: Vec<String>,
        #[read(path("when", "simple", false))]
        pub when: NaiveDate,
    }
}
