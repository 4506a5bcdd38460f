// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/by-cursor`.
    #[doc(alias = "/by-cursor")]
    pub fn by_cursor(&self) -> ByCursor<'_> {
        ByCursor::new(self)
    }
}

call_builders! {
    #[operation("by_cursor", "GET", "/by-cursor")]
    type ByCursor = Result<types::ByCursorResponse, ()>;
}

/// Builder for [`Client::by_cursor`](crate::Client::by_cursor).
#[derive(Clone, Debug)]
pub struct ByCursor<'a> {
    client: &'a Client,
    limit: Field<Optional<i64>>,
    page_token: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> ByCursor<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            limit: Default::default(),
            page_token: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `limit`.
    pub fn limit<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.limit = value.into_field();
        self
    }

    /// The optional query parameter `pageToken`.
    pub fn page_token<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.page_token = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("limit", self.limit, "form", true)?;
        call.query("pageToken", self.page_token, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::ByCursorResponse>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::ByCursorResponse, ()> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Cursor {
                parameter: "pageToken",
            },
            |page| PageFacts::new(page.rows.len()).cursor(&page.next_page_token),
            |response| Box::pin(ByCursor::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<types::ByCursorResponse, types::Row, ()> {
        self.pages().into_items(|page| page.rows)
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::ByCursorResponse>, Error<()>> {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
