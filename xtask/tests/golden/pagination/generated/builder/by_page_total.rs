// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/by-page-total`.
    pub fn by_page_total(&self) -> ByPageTotal<'_> {
        ByPageTotal::new(self)
    }
}

crate::support::call_builders!(ByPageTotal);
/// Builder for [`Client::by_page_total`](crate::Client::by_page_total).
#[derive(Clone)]
#[derive(Debug)]
pub struct ByPageTotal<'a> {
    client: &'a crate::Client,
    page: Result<Option<i64>, String>,
    pages: Result<Option<::std::string::String>, String>,
    per_page: Result<Option<i64>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> ByPageTotal<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            page: Ok(None),
            pages: Ok(None),
            per_page: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The optional query parameter `page`.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.page = crate::support::wire::converted("page", value).map(Some);
        self
    }

    /// The optional query parameter `pages`.
    ///
    /// Has the name of a method.
    pub fn pages<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.pages = crate::support::wire::converted("pages", value).map(Some);
        self
    }

    /// The optional query parameter `perPage`.
    pub fn per_page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.per_page = crate::support::wire::converted("perPage", value).map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "by_page_total",
                method: "GET",
                path: "/by-page-total",
            },
            self.call_options,
        );
        call.query("page", &self.page?, "form", true)?;
        call.query("pages", &self.pages?, "form", true)?;
        call.query("perPage", &self.per_page?, "form", true)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<types::ByPageTotalResponse>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages2(
        self,
    ) -> crate::support::paging::Pages<types::ByPageTotalResponse, ()> {
        crate::support::paging::Pages::new(
            self.client.clone(),
            self.call(),
            "application/json",
            crate::support::paging::Paging::Page {
                parameter: "page",
                first: 0u64,
            },
            |page| {
                crate::support::paging::PageFacts::new(
                        Some(page)
                            .and_then(|value| value.data.as_ref())
                            .map_or(0, |items| items.len()),
                    )
                    .total(&page.total_count)
            },
            |response| ::std::boxed::Box::pin(ByPageTotal::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> crate::support::paging::Items<types::ByPageTotalResponse, types::Row, ()> {
        self.pages2()
            .into_items(|page| {
                Some(page).and_then(|value| value.data).unwrap_or_default()
            })
    }
    async fn decode_response(
        response: Response,
    ) -> ::std::result::Result<ResponseValue<types::ByPageTotalResponse>, Error<()>> {
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<types::ByPageTotalResponse>::from_response(response)
                    .await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
