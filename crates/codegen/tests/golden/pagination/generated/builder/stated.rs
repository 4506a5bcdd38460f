// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/stated`.
    #[doc(alias = "/stated")]
    pub fn stated(&self) -> Stated<'_> {
        Stated::new(self)
    }
}

call_builders! {
    #[operation("stated", "GET", "/stated")]
    type Stated = Result<types::StatedResponse, ()>;
}

/// Builder for [`Client::stated`](crate::Client::stated).
#[derive(Clone, Debug)]
pub struct Stated<'a> {
    client: &'a Client,
    after: Field<Optional<i64>>,
    limit: Field<Optional<i64>>,
    call_options: CallOptions,
}

impl<'a> Stated<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            after: Default::default(),
            limit: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `after`.
    pub fn after<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.after = value.into_field();
        self
    }

    /// The optional query parameter `limit`.
    pub fn limit<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.limit = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("after", self.after, "form", true)?;
        call.query("limit", self.limit, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::StatedResponse>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::StatedResponse, ()> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Cursor { parameter: "after" },
            |page| {
                PageFacts::new(
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
            |response| Box::pin(Stated::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<types::StatedResponse, types::Row, ()> {
        self.pages().into_items(|page| {
            Some(page)
                .and_then(|value| value.data)
                .and_then(|value| value.rows)
                .unwrap_or_default()
        })
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::StatedResponse>, Error<()>> {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
