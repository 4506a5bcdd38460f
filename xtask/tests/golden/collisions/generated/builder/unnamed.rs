// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
use crate::answers;
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

/// Builder for [`Client::get_unnamed_id`](crate::Client::get_unnamed_id).
#[derive(Clone)]
#[derive(Debug)]
pub struct GetUnnamedId<'a> {
    client: &'a crate::Client,
}

impl<'a> GetUnnamedId<'a> {
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
    ) -> ::std::result::Result<ResponseValue<types::Everything>, Error<()>> {
        let Self { client } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/unnamed/id");
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "get_unnamed_id",
        };
        let response = call.send(client, &info).await?;
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
}

impl<'a> GetUnnamedId2<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
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
    ) -> ::std::result::Result<ResponseValue<types::Everything>, Error<()>> {
        let Self { client, id } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/unnamed/{id}");
            call.path("id", &id?, "simple", false)?;
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "get_unnamed_id2",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Everything>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
