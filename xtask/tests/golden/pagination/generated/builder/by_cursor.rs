// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/by-cursor`.
    pub fn by_cursor(&self) -> ByCursor<'_> {
        ByCursor::new(self)
    }
}

crate::support::call_builders!(ByCursor);
/// Builder for [`Client::by_cursor`](crate::Client::by_cursor).
#[derive(Clone)]
#[derive(Debug)]
pub struct ByCursor<'a> {
    client: &'a crate::Client,
    limit: Result<Option<i64>, String>,
    page_token: Result<Option<::std::string::String>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> ByCursor<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            limit: Ok(None),
            page_token: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The optional query parameter `limit`.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::support::wire::converted("limit", value).map(Some);
        self
    }

    /// The optional query parameter `pageToken`.
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.page_token = crate::support::wire::converted("pageToken", value).map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "by_cursor",
                method: "GET",
                path: "/by-cursor",
            },
            self.call_options,
        );
        call.query("limit", &self.limit?, "form", true)?;
        call.query("pageToken", &self.page_token?, "form", true)?;
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
    ) -> ::std::result::Result<ResponseValue<types::ByCursorResponse>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> crate::support::paging::Pages<types::ByCursorResponse, ()> {
        crate::support::paging::Pages::new(
            self.client.clone(),
            self.call(),
            "application/json",
            crate::support::paging::Paging::Cursor {
                parameter: "pageToken",
            },
            |page| {
                crate::support::paging::PageFacts::new(page.rows.len())
                    .cursor(&page.next_page_token)
            },
            |response| ::std::boxed::Box::pin(ByCursor::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> crate::support::paging::Items<types::ByCursorResponse, types::Row, ()> {
        self.pages().into_items(|page| page.rows)
    }
    async fn decode_response(
        response: Response,
    ) -> ::std::result::Result<ResponseValue<types::ByCursorResponse>, Error<()>> {
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<types::ByCursorResponse>::from_response(response).await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
