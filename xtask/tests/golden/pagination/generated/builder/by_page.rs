// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/by-page`.
    pub fn by_page(&self) -> ByPage<'_> {
        ByPage::new(self)
    }
}

crate::support::call_builders!(ByPage);
/// Builder for [`Client::by_page`](crate::Client::by_page).
#[derive(Clone)]
#[derive(Debug)]
pub struct ByPage<'a> {
    client: &'a crate::Client,
    page: Result<Option<i64>, String>,
    page_size: Result<Option<i64>, String>,
    q: Result<Option<::std::string::String>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> ByPage<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            page: Ok(None),
            page_size: Ok(None),
            q: Ok(None),
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

    /// The optional query parameter `page_size`.
    pub fn page_size<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.page_size = crate::support::wire::converted("page_size", value).map(Some);
        self
    }

    /// The optional query parameter `q`.
    pub fn q<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.q = crate::support::wire::converted("q", value).map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "by_page",
                method: "GET",
                path: "/by-page",
            },
            self.call_options,
        );
        call.query("page", &self.page?, "form", true)?;
        call.query("page_size", &self.page_size?, "form", true)?;
        call.query("q", &self.q?, "form", true)?;
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
    ) -> ::std::result::Result<ResponseValue<types::NumberedPage>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> crate::support::paging::Pages<types::NumberedPage, ()> {
        crate::support::paging::Pages::new(
            self.client.clone(),
            self.call(),
            "application/json",
            crate::support::paging::Paging::Page {
                parameter: "page",
                first: 1u64,
            },
            |page| {
                crate::support::paging::PageFacts::new(page.result.len())
                    .has_next(&page.has_next)
                    .total(&page.total)
            },
            |response| ::std::boxed::Box::pin(ByPage::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> crate::support::paging::Items<types::NumberedPage, types::Row, ()> {
        self.pages().into_items(|page| page.result)
    }
    async fn decode_response(
        response: Response,
    ) -> ::std::result::Result<ResponseValue<types::NumberedPage>, Error<()>> {
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::NumberedPage>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
