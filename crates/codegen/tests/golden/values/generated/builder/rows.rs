// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/rows`.
    #[doc(alias = "/rows")]
    pub fn rows(&self) -> Rows<'_> {
        Rows::new(self)
    }
}

call_builders! {
    #[operation("rows", "GET", "/rows")]
    type Rows = Result<Vec<types::Row>, ()>;
}

/// Builder for [`Client::rows`](crate::Client::rows).
#[derive(Clone, Debug)]
pub struct Rows<'a> {
    client: &'a Client,
    ratio: Field<Optional<f32>>,
    call_options: CallOptions,
}

impl<'a> Rows<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            ratio: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `ratio`.
    pub fn ratio<M>(mut self, value: impl IntoField<Optional<f32>, M>) -> Self {
        self.ratio = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("ratio", self.ratio, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Vec<types::Row>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
