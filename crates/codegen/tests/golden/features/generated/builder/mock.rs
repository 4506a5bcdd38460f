// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/mock`.
    #[doc(alias = "/mock")]
    pub fn of_a_tag_like_a_feature_of_every_package(&self) -> OfATagLikeAFeatureOfEveryPackage<'_> {
        OfATagLikeAFeatureOfEveryPackage::new(self)
    }
}

call_builders! {
    #[operation("of_a_tag_like_a_feature_of_every_package", "GET", "/mock")]
    type OfATagLikeAFeatureOfEveryPackage = Result<types::Code, ()>;
}

/// Builder for [`Client::of_a_tag_like_a_feature_of_every_package`](crate::Client::of_a_tag_like_a_feature_of_every_package).
#[derive(Clone, Debug)]
pub struct OfATagLikeAFeatureOfEveryPackage<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> OfATagLikeAFeatureOfEveryPackage<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<types::Code>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
