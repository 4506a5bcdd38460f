// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/by-link`.
    pub fn by_link(&self) -> ByLink<'_> {
        ByLink::new(self)
    }
}

crate::support::call_builders!(ByLink);
/// Builder for [`Client::by_link`](crate::Client::by_link).
#[derive(Clone)]
#[derive(Debug)]
pub struct ByLink<'a> {
    client: &'a crate::Client,
    limit: Result<Option<i64>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> ByLink<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            limit: Ok(None),
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

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "by_link",
                method: "GET",
                path: "/by-link",
            },
            self.call_options,
        );
        call.query("limit", &self.limit?, "form", true)?;
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
    ) -> ::std::result::Result<ResponseValue<::std::vec::Vec<types::Row>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(
        self,
    ) -> crate::support::paging::Pages<::std::vec::Vec<types::Row>, ()> {
        crate::support::paging::Pages::new(
            self.client.clone(),
            self.call(),
            "application/json",
            crate::support::paging::Paging::Link,
            |page| crate::support::paging::PageFacts::new(page.len()),
            |response| ::std::boxed::Box::pin(ByLink::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> crate::support::paging::Items<::std::vec::Vec<types::Row>, types::Row, ()> {
        self.pages().into_items(|page| page)
    }
    async fn decode_response(
        response: Response,
    ) -> ::std::result::Result<ResponseValue<::std::vec::Vec<types::Row>>, Error<()>> {
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<::std::vec::Vec<types::Row>>::from_response(response)
                    .await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
