// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/slips/{missing}`.
    #[doc(alias = "/slips/{missing}")]
    pub fn slips(&self) -> Slips<'_> {
        Slips::new(self)
    }
}

call_builders! {
    #[operation("slips", "GET", "/slips/{missing}")]
    type Slips = Result<(), ()>;
}

/// Builder for [`Client::slips`](crate::Client::slips).
#[derive(Clone, Debug)]
pub struct Slips<'a> {
    client: &'a Client,
    missing: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> Slips<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            missing: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `missing`.
    pub fn missing<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.missing = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("missing", self.missing, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
