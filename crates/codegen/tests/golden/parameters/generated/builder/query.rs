// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
use serde_json::Value;

impl Client {
    /// Sends a `GET` request to `/query`.
    #[doc(alias = "/query")]
    pub fn by_query(&self) -> ByQuery<'_> {
        ByQuery::new(self)
    }
}

call_builder! {
    #[operation("by_query", "GET", "/query")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct ByQuery {
        /// The optional query parameter `anything`.
        #[write(query("anything"))]
        anything: Optional<Value>,
        /// The optional query parameter `deep`.
        #[write(query("deep"), style("deepObject", true))]
        deep: Optional<types::Colour>,
        /// The optional query parameter `either`.
        #[write(query("either"))]
        either: Optional<types::ByQueryEither>,
        /// The optional query parameter `filter[name]`.
        #[doc(alias = "filter[name]")]
        #[write(query("filter[name]"))]
        filter_name: Optional<String>,
        /// The optional query parameter `flag`.
        #[write(query("flag"))]
        flag: Optional<bool>,
        /// The optional query parameter `form`.
        #[write(query("form"))]
        form: Optional<Vec<String>>,
        /// The optional query parameter `joined`.
        #[write(query("joined"), style("form", false))]
        joined: Optional<Vec<String>>,
        /// The optional query parameter `json`.
        #[write(query("json"), json())]
        json: Optional<types::Colour>,
        /// The optional query parameter `nothing`.
        #[write(query("nothing"))]
        nothing: Optional<String>,
        /// The optional query parameter `page`.
        ///
        /// Which page.
        #[write(query("page"))]
        page: Optional<i64>,
        /// The optional query parameter `pipe`.
        #[write(query("pipe"), style("pipeDelimited", false))]
        pipe: Optional<Vec<String>>,
        /// The required query parameter `q`.
        #[write(query("q"))]
        q: Required<types::ByQueryQ>,
        /// The optional query parameter `sort`.
        #[write(query("sort"))]
        sort: Optional<types::ByQuerySort>,
        /// The optional query parameter `space`.
        #[write(query("space"), style("spaceDelimited", false))]
        space: Optional<Vec<String>>,
    }
}
