// Generated; do not edit.

use crate::{Client, types};
use chrono::NaiveDate;
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}`.
    #[doc(alias = "/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}")]
    pub fn by_path(&self) -> ByPath<'_> {
        ByPath::new(self)
    }
}

call_builder! {
    #[operation(
        "by_path",
        "GET",
        "/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}"
    )]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct ByPath {
        /// The required path parameter `text`.
        #[write(path("text"))]
        text: Required<String>,
        /// The required path parameter `list`.
        #[write(path("list"))]
        list: Required<Vec<i64>>,
        /// The required path parameter `object`.
        #[write(path("object"), style("simple", true))]
        object: Required<types::Colour>,
        /// The required path parameter `label`.
        #[write(path("label"), style("label", false))]
        label: Required<Vec<String>>,
        /// The required path parameter `matrix`.
        #[write(path("matrix"), style("matrix", true))]
        matrix: Required<Vec<String>>,
        /// The required path parameter `when`.
        #[write(path("when"))]
        when: Required<NaiveDate>,
    }
}
