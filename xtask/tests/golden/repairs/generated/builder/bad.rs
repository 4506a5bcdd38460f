// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `POST` request to `/bad/operation`.
    pub fn works(&self) -> Works<'_> {
        Works::new(self)
    }

    /// Sends a `GET` request to `/bad/parameters`.
    pub fn slips(&self) -> Slips<'_> {
        Slips::new(self)
    }
}

/// Builder for [`Client::works`](crate::Client::works).
#[derive(Clone)]
#[derive(Debug)]
pub struct Works<'a> {
    client: &'a crate::Client,
}

impl<'a> Works<'a> {
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
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let call = Call::new(::reqwest::Method::POST, "/bad/operation");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "works",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16..=299u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::slips`](crate::Client::slips).
#[derive(Clone)]
#[derive(Debug)]
pub struct Slips<'a> {
    client: &'a crate::Client,
    default: Result<Option<i64>, String>,
}

impl<'a> Slips<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            default: Ok(None),
        }
    }

    /// The optional query parameter `default`.
    pub fn default<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.default = crate::support::wire::converted("default", value).map(Some);
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
    ) -> ::std::result::Result<ResponseValue<types::Wrong>, Error<()>> {
        let Self { client, default } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/bad/parameters");
            call.query("default", &default?, "form", true)?;
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "slips",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Wrong>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
