// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// First
    /// second, turned.
    /// An empty map is {}
    /// and goes on.
    ///
    /// Sends a `GET` request to `/plans`.
    #[doc(alias = "/plans", alias = "plans")]
    pub fn list_plans(&self) -> ListPlans<'_> {
        ListPlans::new(self)
    }
}

call_builders! {
    #[operation("list_plans", "GET", "/plans")]
    type ListPlans = Result<types::Plan, ()>;
}

/// Builder for [`Client::list_plans`](crate::Client::list_plans).
#[derive(Clone, Debug)]
pub struct ListPlans<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListPlans<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<types::Plan>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
