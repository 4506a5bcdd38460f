// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/jobs/{state}`.
    pub fn jobs(&self) -> Jobs<'_> {
        Jobs::new(self)
    }
}

/// Builder for [`Client::jobs`](crate::Client::jobs).
#[derive(Clone)]
#[derive(Debug)]
pub struct Jobs<'a> {
    client: &'a crate::Client,
    state: Result<crate::types::State, String>,
    order: Result<Option<::std::vec::Vec<crate::types::JobsOrderItem>>, String>,
}

impl<'a> Jobs<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            state: Err("state was not initialized".to_string()),
            order: Ok(None),
        }
    }

    /// The required path parameter `state`.
    pub fn state<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::State>,
        V::Error: ::std::fmt::Display,
    {
        self.state = crate::support::wire::converted("state", value);
        self
    }

    /// The optional query parameter `order`.
    pub fn order<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::JobsOrderItem>>,
        V::Error: ::std::fmt::Display,
    {
        self.order = crate::support::wire::converted("order", value).map(Some);
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<types::Job>, Error<()>> {
        let Self { client, state, order } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/jobs/{state}");
            call.path("state", &state?, "simple", false)?;
            call.query("order", &order?, "form", true)?;
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "jobs",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Job>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
