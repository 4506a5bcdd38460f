// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/by-page`.
    #[doc(alias = "/by-page")]
    pub fn by_page(&self) -> ByPage<'_> {
        ByPage::new(self)
    }
}

call_builders! {
    #[operation("by_page", "GET", "/by-page")]
    type ByPage = Result<types::NumberedPage, ()>;
}

/// Builder for [`Client::by_page`](crate::Client::by_page).
#[derive(Clone, Debug)]
pub struct ByPage<'a> {
    client: &'a Client,
    page: Field<Optional<i64>>,
    page_size: Field<Optional<i64>>,
    q: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> ByPage<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            page: Default::default(),
            page_size: Default::default(),
            q: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `page`.
    pub fn page<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `page_size`.
    pub fn page_size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page_size = value.into_field();
        self
    }

    /// The optional query parameter `q`.
    pub fn q<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.q = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("q", self.q, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::NumberedPage>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::NumberedPage, ()> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Page {
                parameter: "page",
                first: 1u64,
            },
            |page| {
                PageFacts::new(page.result.len())
                    .has_next(&page.has_next)
                    .total(&page.total)
            },
            |response| Box::pin(ByPage::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<types::NumberedPage, types::Row, ()> {
        self.pages().into_items(|page| page.result)
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::NumberedPage>, Error<()>> {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
