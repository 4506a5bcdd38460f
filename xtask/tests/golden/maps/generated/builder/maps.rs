// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `PUT` request to `/maps`.
    pub fn store(&self) -> Store<'_> {
        Store::new(self)
    }
}

crate::support::call_builders!(Store);
/// Builder for [`Client::store`](crate::Client::store).
#[derive(Clone)]
#[derive(Debug)]
pub struct Store<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::Maps>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> Store<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::Maps>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<_, types::Maps>("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::Maps) -> types::builder::Maps,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "store",
                method: "PUT",
                path: "/maps",
            },
            self.call_options,
        );
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::Maps = crate::support::wire::converted("body", body)?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<types::Maps>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Maps>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
