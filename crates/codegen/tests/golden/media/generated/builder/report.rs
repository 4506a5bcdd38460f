// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::stream::{EventStream, ItemStream, events, items};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/report`.
    #[doc(alias = "/report")]
    pub fn report(&self) -> Report<'_> {
        Report::new(self)
    }
}

call_builders! {
    #[operation("report", "GET", "/report")]
    type Report = Result<Vec<types::Row>, types::Problem>;
}

/// Builder for [`Client::report`](crate::Client::report).
#[derive(Clone, Debug)]
pub struct Report<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Report<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Vec<types::Row>>, Error<types::Problem>> {
        let response = Call::send(
            self.client,
            self.call(),
            "application/json, application/problem+json;q=0.5",
        )
        .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            400 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends the call and asks for `text/csv`; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send_text(self) -> Result<ResponseValue<String>, Error<types::Problem>> {
        let response = Call::send(
            self.client,
            self.call(),
            "text/csv, application/problem+json;q=0.5",
        )
        .await?;
        match response.status().as_u16() {
            200 => ResponseValue::text(response).await,
            400 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends the call and asks for `application/x-ndjson`; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send_items(
        self,
    ) -> Result<ResponseValue<ItemStream<types::Row>>, Error<types::Problem>> {
        let response = Call::stream(
            self.client,
            self.call(),
            "application/x-ndjson, application/problem+json;q=0.5",
        )
        .await?;
        match response.status().as_u16() {
            200 => Ok(items(response)),
            400 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends the call and asks for `text/event-stream`; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send_events(
        self,
    ) -> Result<ResponseValue<EventStream<types::Row>>, Error<types::Problem>> {
        let response = Call::stream(
            self.client,
            self.call(),
            "text/event-stream, application/problem+json;q=0.5",
        )
        .await?;
        match response.status().as_u16() {
            200 => events(response),
            400 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends the call and asks for `application/pdf`; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send_bytes(self) -> Result<ResponseValue<ByteStream>, Error<types::Problem>> {
        let response = Call::send(
            self.client,
            self.call(),
            "application/pdf, application/problem+json;q=0.5",
        )
        .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::stream(response)),
            400 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
