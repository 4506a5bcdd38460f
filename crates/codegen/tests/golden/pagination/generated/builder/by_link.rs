// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/by-link`.
    #[doc(alias = "/by-link")]
    pub fn by_link(&self) -> ByLink<'_> {
        ByLink::new(self)
    }
}

call_builders! {
    #[operation("by_link", "GET", "/by-link")]
    type ByLink = Result<Vec<types::Row>, ()>;
}

/// Builder for [`Client::by_link`](crate::Client::by_link).
#[derive(Clone, Debug)]
pub struct ByLink<'a> {
    client: &'a Client,
    limit: Field<Optional<i64>>,
    call_options: CallOptions,
}

impl<'a> ByLink<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            limit: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `limit`.
    pub fn limit<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.limit = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("limit", self.limit, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Vec<types::Row>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<Vec<types::Row>, ()> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Link,
            |page| PageFacts::new(page.len()),
            |response| Box::pin(ByLink::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<Vec<types::Row>, types::Row, ()> {
        self.pages().into_items(|page| page)
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<Vec<types::Row>>, Error<()>> {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
