// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/sources`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider \| client):
    ///
    /// - sources.go, list
    #[doc(alias = "/sources", alias = "sources")]
    pub fn list_sources(&self) -> ListSources<'_> {
        ListSources::new(self)
    }

    /// Sends a `POST` request to `/sources`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.example.com/create-source>
    /// - the vendor's provider, create.go
    ///
    /// How well: all but the response.
    #[doc(alias = "/sources", alias = "source")]
    pub fn create_source(&self) -> CreateSource<'_> {
        CreateSource::new(self)
    }
}

call_builder! {
    #[operation("list_sources", "GET", "/sources")]
    #[accept("application/json")]
    #[response(Vec<types::Source>, json("200"))]
    #[derive(Clone)]
    pub struct ListSources {}
}

call_builder! {
    #[operation("create_source", "POST", "/sources")]
    #[accept("application/json")]
    #[response(types::Source, json("200"))]
    #[derive(Clone)]
    pub struct CreateSource {}

    /// The whole body.
    #[body(json("application/json"), types::builder::CreateSource)]
    type Body = Required<types::CreateSource>;
}
