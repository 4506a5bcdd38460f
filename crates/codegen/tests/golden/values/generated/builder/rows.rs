// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/rows`.
    #[doc(alias = "/rows")]
    pub fn rows(&self) -> Rows<'_> {
        Rows::new(self)
    }
}

call_builder! {
    #[operation("rows", "GET", "/rows")]
    #[accept("application/json")]
    #[response(Vec<types::Row>, json("200"))]
    #[derive(Clone)]
    pub struct Rows {
        /// The optional query parameter `ratio`.
        #[write(query("ratio"))]
        ratio: Optional<f32>,
    }
}
