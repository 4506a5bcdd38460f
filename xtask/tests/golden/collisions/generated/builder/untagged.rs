// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `POST` request to `/{self}/{body}/{client}/{id}`.
    pub fn collide(&self) -> Collide<'_> {
        Collide::new(self)
    }
}

crate::support::call_builders!(Collide);
/// Builder for [`Client::collide`](crate::Client::collide).
#[derive(Clone)]
#[derive(Debug)]
pub struct Collide<'a> {
    client: &'a crate::Client,
    self2: Result<::std::string::String, String>,
    body2: Result<::std::string::String, String>,
    client2: Result<::std::string::String, String>,
    id: Result<::std::string::String, String>,
    call2: Result<Option<::std::string::String>, String>,
    filter_a: Result<Option<::std::string::String>, String>,
    filter_a2: Result<Option<::std::string::String>, String>,
    gen_value: Result<Option<::std::string::String>, String>,
    id2: Result<Option<::std::string::String>, String>,
    id4: Result<Option<::std::string::String>, String>,
    id5: Result<Option<::std::string::String>, String>,
    info: Result<Option<::std::string::String>, String>,
    new2: Result<Option<::std::string::String>, String>,
    response: Result<Option<::std::string::String>, String>,
    send2: Result<Option<::std::string::String>, String>,
    type_: Result<Option<::std::string::String>, String>,
    value: Result<Option<crate::types::CollideValue2>, String>,
    id3: Result<Option<::std::string::String>, String>,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::Keywords>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> Collide<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            self2: Err("self2 was not initialized".to_string()),
            body2: Err("body2 was not initialized".to_string()),
            client2: Err("client2 was not initialized".to_string()),
            id: Err("id was not initialized".to_string()),
            call2: Ok(None),
            filter_a: Ok(None),
            filter_a2: Ok(None),
            gen_value: Ok(None),
            id2: Ok(None),
            id4: Ok(None),
            id5: Ok(None),
            info: Ok(None),
            new2: Ok(None),
            response: Ok(None),
            send2: Ok(None),
            type_: Ok(None),
            value: Ok(None),
            id3: Ok(None),
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `self`.
    pub fn self2<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.self2 = crate::support::wire::converted("self", value);
        self
    }

    /// The required path parameter `body`.
    pub fn body2<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.body2 = crate::support::wire::converted("body", value);
        self
    }

    /// The required path parameter `client`.
    pub fn client2<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.client2 = crate::support::wire::converted("client", value);
        self
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

    /// The optional query parameter `call`.
    pub fn call2<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.call2 = crate::support::wire::converted("call", value).map(Some);
        self
    }

    /// The optional query parameter `filter_a`.
    pub fn filter_a<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.filter_a = crate::support::wire::converted("filter_a", value).map(Some);
        self
    }

    /// The optional query parameter `filter[a]`.
    pub fn filter_a2<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.filter_a2 = crate::support::wire::converted("filter[a]", value).map(Some);
        self
    }

    /// The optional query parameter `gen`.
    pub fn gen_value<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.gen_value = crate::support::wire::converted("gen", value).map(Some);
        self
    }

    /// The optional query parameter `id`.
    pub fn id2<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.id2 = crate::support::wire::converted("id", value).map(Some);
        self
    }

    /// The optional cookie `id`.
    pub fn id4<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.id4 = crate::support::wire::converted("id", value).map(Some);
        self
    }

    /// The optional query parameter `Id`.
    pub fn id5<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.id5 = crate::support::wire::converted("Id", value).map(Some);
        self
    }

    /// The optional query parameter `info`.
    pub fn info<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.info = crate::support::wire::converted("info", value).map(Some);
        self
    }

    /// The optional query parameter `new`.
    pub fn new2<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.new2 = crate::support::wire::converted("new", value).map(Some);
        self
    }

    /// The optional query parameter `response`.
    pub fn response<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.response = crate::support::wire::converted("response", value).map(Some);
        self
    }

    /// The optional query parameter `send`.
    pub fn send2<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.send2 = crate::support::wire::converted("send", value).map(Some);
        self
    }

    /// The optional query parameter `type`.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.type_ = crate::support::wire::converted("type", value).map(Some);
        self
    }

    /// The optional query parameter `value`.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::CollideValue2>,
        V::Error: ::std::fmt::Display,
    {
        self.value = crate::support::wire::converted("value", value).map(Some);
        self
    }

    /// The optional header `id`.
    pub fn id3<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.id3 = crate::support::wire::converted("id", value).map(Some);
        self
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::Keywords>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<_, types::Keywords>("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::Keywords) -> types::builder::Keywords,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "collide",
                method: "POST",
                path: "/{self}/{body}/{client}/{id}",
            },
            self.call_options,
        );
        call.path("self", &self.self2?, "simple", false)?;
        call.path("body", &self.body2?, "simple", false)?;
        call.path("client", &self.client2?, "simple", false)?;
        call.path("id", &self.id?, "simple", false)?;
        call.query("call", &self.call2?, "form", true)?;
        call.query("filter_a", &self.filter_a?, "form", true)?;
        call.query("filter[a]", &self.filter_a2?, "form", true)?;
        call.query("gen", &self.gen_value?, "form", true)?;
        call.query("id", &self.id2?, "form", true)?;
        call.query("Id", &self.id5?, "form", true)?;
        call.query("info", &self.info?, "form", true)?;
        call.query("new", &self.new2?, "form", true)?;
        call.query("response", &self.response?, "form", true)?;
        call.query("send", &self.send2?, "form", true)?;
        call.query("type", &self.type_?, "form", true)?;
        call.query("value", &self.value?, "form", true)?;
        call.header("id", &self.id3?, false)?;
        call.cookie("id", &self.id4?, true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::Keywords = crate::support::wire::converted("body", body)?;
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
    ) -> ::std::result::Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Everything>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
