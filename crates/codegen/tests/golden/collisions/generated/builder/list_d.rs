// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/list-d`.
    #[doc(alias = "list_things", alias = "/list-d", alias = "things2")]
    pub fn list_things2(&self) -> ListThings2<'_> {
        ListThings2::new(self)
    }
}

call_builders! {
    #[operation("list_things2", "GET", "/list-d", id = "list_things")]
    type ListThings2 = Result<types::Everything, ()>;
}

/// Builder for [`Client::list_things2`](crate::Client::list_things2).
#[derive(Clone, Debug)]
pub struct ListThings2<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListThings2<'a> {
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
