// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
use crate::answers;
impl Client {
    /// Sends a `GET` request to `/events`.
    pub fn events(&self) -> Events<'_> {
        Events::new(self)
    }
}

/// Builder for [`Client::events`](crate::Client::events).
#[derive(Clone)]
#[derive(Debug)]
pub struct Events<'a> {
    client: &'a crate::Client,
}

impl<'a> Events<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self { client: client }
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
    ) -> ::std::result::Result<ResponseValue<ByteStream>, Error<()>> {
        let Self { client } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let call = Call::new(::reqwest::Method::GET, "/events");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "events",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
