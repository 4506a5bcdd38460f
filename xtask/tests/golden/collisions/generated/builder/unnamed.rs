// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `GET` request to `/unnamed/id`.
    pub fn get_unnamed_id(&self) -> GetUnnamedId<'_> {
        GetUnnamedId::new(self)
    }

    /// Sends a `GET` request to `/unnamed/{id}`.
    pub fn get_unnamed_id2(&self) -> GetUnnamedId2<'_> {
        GetUnnamedId2::new(self)
    }
}

crate::support::call_builders!(GetUnnamedId, GetUnnamedId2);
/// Builder for [`Client::get_unnamed_id`](crate::Client::get_unnamed_id).
#[derive(Clone)]
#[derive(Debug)]
pub struct GetUnnamedId<'a> {
    client: &'a crate::Client,
    call_options: crate::support::CallOptions,
}

impl<'a> GetUnnamedId<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            call_options: ::std::default::Default::default(),
        }
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        Ok(
            Call::new(
                OperationInfo {
                    operation_id: "get_unnamed_id",
                    method: "GET",
                    path: "/unnamed/id",
                },
                self.call_options,
            ),
        )
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
    ) -> ::std::result::Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Everything>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_unnamed_id2`](crate::Client::get_unnamed_id2).
#[derive(Clone)]
#[derive(Debug)]
pub struct GetUnnamedId2<'a> {
    client: &'a crate::Client,
    id: Result<::std::string::String, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> GetUnnamedId2<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::support::wire::converted("id", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "get_unnamed_id2",
                method: "GET",
                path: "/unnamed/{id}",
            },
            self.call_options,
        );
        call.path("id", &self.id?, "simple", false)?;
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
    ) -> ::std::result::Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Everything>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
