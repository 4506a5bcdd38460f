// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/unnamed/id`.
    #[doc(alias = "/unnamed/id", alias = "unnamed_id")]
    pub fn get_unnamed_id(&self) -> GetUnnamedId<'_> {
        GetUnnamedId::new(self)
    }

    /// Sends a `GET` request to `/unnamed/{id}`.
    #[doc(alias = "/unnamed/{id}", alias = "unnamed_id2")]
    pub fn get_unnamed_id2(&self) -> GetUnnamedId2<'_> {
        GetUnnamedId2::new(self)
    }
}

call_builder! {
    #[operation("get_unnamed_id", "GET", "/unnamed/id")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct GetUnnamedId {}
}

call_builder! {
    #[operation("get_unnamed_id2", "GET", "/unnamed/{id}")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct GetUnnamedId2 {
        /// The required path parameter `id`.
        #[write(path("id"))]
        id: Required<String>,
    }
}
