// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/list-c`.
    #[doc(alias = "list-things", alias = "/list-c", alias = "things4")]
    pub fn list_things4(&self) -> ListThings4<'_> {
        ListThings4::new(self)
    }
}

call_builders! {
    #[operation("list_things4", "GET", "/list-c", id = "list-things")]
    type ListThings4 = Result<types::Everything, ()>;
}

/// Builder for [`Client::list_things4`](crate::Client::list_things4).
#[derive(Clone, Debug)]
pub struct ListThings4<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListThings4<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
