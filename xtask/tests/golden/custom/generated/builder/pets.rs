// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/pets/{day}`.
    pub fn get(&self) -> Get<'_> {
        Get::new(self)
    }

    /// Sends a `POST` request to `/pets/{day}`.
    pub fn post_operation(&self) -> PostOperation<'_> {
        PostOperation::new(self)
    }
}

crate::support::call_builders!(Get, PostOperation);
/// Builder for [`Client::get`](crate::Client::get).
#[derive(Clone)]
#[derive(Debug)]
pub struct Get<'a> {
    client: &'a crate::Client,
    day: Result<crate::types::FormatDate, String>,
    least: Result<Option<crate::types::FormatCountInteger>, String>,
    price: Result<Option<crate::types::Money>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> Get<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            day: Err("day was not initialized".to_string()),
            least: Ok(None),
            price: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `day`.
    pub fn day<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FormatDate>,
        V::Error: ::std::fmt::Display,
    {
        self.day = crate::support::wire::converted("day", value);
        self
    }

    /// The optional query parameter `least`.
    pub fn least<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FormatCountInteger>,
        V::Error: ::std::fmt::Display,
    {
        self.least = crate::support::wire::converted("least", value).map(Some);
        self
    }

    /// The optional query parameter `price`.
    pub fn price<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Money>,
        V::Error: ::std::fmt::Display,
    {
        self.price = crate::support::wire::converted("price", value).map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "get",
                method: "GET",
                path: "/pets/{day}",
            },
            self.call_options,
        );
        call.path("day", &self.day?, "simple", false)?;
        call.query("least", &self.least?, "form", true)?;
        call.query("price", &self.price?, "form", true)?;
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
    ) -> ::std::result::Result<ResponseValue<types::Found>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Found>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::post_operation`](crate::Client::post_operation).
#[derive(Clone)]
#[derive(Debug)]
pub struct PostOperation<'a> {
    client: &'a crate::Client,
    day: Result<crate::types::FormatDate, String>,
    least: Result<Option<crate::types::FormatCountInteger>, String>,
    price: Result<Option<crate::types::Money>, String>,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::Pet>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> PostOperation<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            day: Err("day was not initialized".to_string()),
            least: Ok(None),
            price: Ok(None),
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `day`.
    pub fn day<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FormatDate>,
        V::Error: ::std::fmt::Display,
    {
        self.day = crate::support::wire::converted("day", value);
        self
    }

    /// The optional query parameter `least`.
    pub fn least<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FormatCountInteger>,
        V::Error: ::std::fmt::Display,
    {
        self.least = crate::support::wire::converted("least", value).map(Some);
        self
    }

    /// The optional query parameter `price`.
    pub fn price<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Money>,
        V::Error: ::std::fmt::Display,
    {
        self.price = crate::support::wire::converted("price", value).map(Some);
        self
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::Pet>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<_, types::Pet>("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::Pet) -> types::builder::Pet,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "post_operation",
                method: "POST",
                path: "/pets/{day}",
            },
            self.call_options,
        );
        call.path("day", &self.day?, "simple", false)?;
        call.query("least", &self.least?, "form", true)?;
        call.query("price", &self.price?, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::Pet = crate::support::wire::converted("body", body)?;
            call.json("application/json", &body)?;
        }
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
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
