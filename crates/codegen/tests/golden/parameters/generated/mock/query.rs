// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::Value;

mock_operation! {
    #[stub(by_query)]
    #[operation("by_query", "GET", "/query")]
    #[response((), empty("204"))]
    pub struct ByQuery {
        #[read(query("anything", "form", true))]
        pub anything: Option<Value>,
        #[read(query("deep", "deepObject", true))]
        pub deep: Option<types::Colour>,
        #[read(query("either", "form", true))]
        pub either: Option<types::ByQueryEither>,
        #[read(query("filter[name]", "form", true))]
        pub filter_name: Option<String>,
        #[read(query("flag", "form", true))]
        pub flag: Option<bool>,
        #[read(query("form", "form", true))]
        pub form: Option<Vec<String>>,
        #[read(query("joined", "form", false))]
        pub joined: Option<Vec<String>>,
        #[read(query_json("json"))]
        pub json: Option<types::Colour>,
        #[read(query("nothing", "form", true))]
        pub nothing: Option<String>,
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("pipe", "pipeDelimited", false))]
        pub pipe: Option<Vec<String>>,
        #[read(query("q", "form", true))]
        pub q: types::ByQueryQ,
        #[read(query("sort", "form", true))]
        pub sort: Option<types::ByQuerySort>,
        #[read(query("space", "spaceDelimited", false))]
        pub space: Option<Vec<String>>,
    }
}
