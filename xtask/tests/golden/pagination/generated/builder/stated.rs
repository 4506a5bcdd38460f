// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/stated`.
    pub fn stated(&self) -> Stated<'_> {
        Stated::new(self)
    }
}

crate::support::call_builders!(Stated);
/// Builder for [`Client::stated`](crate::Client::stated).
#[derive(Clone)]
#[derive(Debug)]
pub struct Stated<'a> {
    client: &'a crate::Client,
    after: Result<Option<i64>, String>,
    limit: Result<Option<i64>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> Stated<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            after: Ok(None),
            limit: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The optional query parameter `after`.
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::support::wire::converted("after", value).map(Some);
        self
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
                operation_id: "stated",
                method: "GET",
                path: "/stated",
            },
            self.call_options,
        );
        call.query("after", &self.after?, "form", true)?;
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
    ) -> ::std::result::Result<ResponseValue<types::StatedResponse>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> crate::support::paging::Pages<types::StatedResponse, ()> {
        crate::support::paging::Pages::new(
            self.client.clone(),
            self.call(),
            "application/json",
            crate::support::paging::Paging::Cursor {
                parameter: "after",
            },
            |page| {
                crate::support::paging::PageFacts::new(
                        Some(page)
                            .and_then(|value| value.data.as_ref())
                            .and_then(|value| value.rows.as_ref())
                            .map_or(0, |items| items.len()),
                    )
                    .cursor(
                        &Some(page)
                            .and_then(|value| value.data.as_ref())
                            .and_then(|value| value.meta.as_ref())
                            .and_then(|value| value.last.as_ref()),
                    )
            },
            |response| ::std::boxed::Box::pin(Stated::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> crate::support::paging::Items<types::StatedResponse, types::Row, ()> {
        self.pages()
            .into_items(|page| {
                Some(page)
                    .and_then(|value| value.data)
                    .and_then(|value| value.rows)
                    .unwrap_or_default()
            })
    }
    async fn decode_response(
        response: Response,
    ) -> ::std::result::Result<ResponseValue<types::StatedResponse>, Error<()>> {
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<types::StatedResponse>::from_response(response).await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
