// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/by-page-total`.
    #[doc(alias = "/by-page-total")]
    pub fn by_page_total(&self) -> ByPageTotal<'_> {
        ByPageTotal::new(self)
    }
}

call_builders! {
    #[operation("by_page_total", "GET", "/by-page-total")]
    type ByPageTotal = Result<types::ByPageTotalResponse, ()>;
}

/// Builder for [`Client::by_page_total`](crate::Client::by_page_total).
#[derive(Clone, Debug)]
pub struct ByPageTotal<'a> {
    client: &'a Client,
    page: Field<Optional<i64>>,
    pages: Field<Optional<String>>,
    per_page: Field<Optional<i64>>,
    call_options: CallOptions,
}

impl<'a> ByPageTotal<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            page: Default::default(),
            pages: Default::default(),
            per_page: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `page`.
    pub fn page<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `pages`.
    ///
    /// Has the name of a method.
    pub fn pages<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.pages = value.into_field();
        self
    }

    /// The optional query parameter `perPage`.
    pub fn per_page<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.per_page = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("page", self.page, "form", true)?;
        call.query("pages", self.pages, "form", true)?;
        call.query("perPage", self.per_page, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::ByPageTotalResponse>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages2(self) -> Pages<types::ByPageTotalResponse, ()> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Page {
                parameter: "page",
                first: 0u64,
            },
            |page| {
                PageFacts::new(
                    Some(page)
                        .and_then(|value| value.data.as_ref())
                        .map_or(0, |items| items.len()),
                )
                .total(&page.total_count)
            },
            |response| Box::pin(ByPageTotal::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<types::ByPageTotalResponse, types::Row, ()> {
        self.pages2()
            .into_items(|page| Some(page).and_then(|value| value.data).unwrap_or_default())
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::ByPageTotalResponse>, Error<()>> {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
