// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// A report, "quoted" bold with \[links\] and `code`.
    ///
    /// Lines of text.
    ///
    /// ```text
    /// indented code { }
    /// ```
    ///
    /// ```json
    /// {"a": 1}
    /// ```
    ///
    /// * a list
    /// * of `https://example.com/addresses` and `<angle>` brackets
    ///
    /// Sends a `GET` request to `/report`.
    #[doc(alias = "/report")]
    pub fn report(&self) -> Report<'_> {
        Report::new(self)
    }
}

call_builders! {
    #[operation("report", "GET", "/report")]
    type Report = Result<Vec<types::Job>, ()>;
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
    pub async fn send(self) -> Result<ResponseValue<Vec<types::Job>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends the call and asks for `text/csv`; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send_text(self) -> Result<ResponseValue<String>, Error<()>> {
        let response = Call::send(self.client, self.call(), "text/csv").await?;
        match response.status().as_u16() {
            200 => ResponseValue::text(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
