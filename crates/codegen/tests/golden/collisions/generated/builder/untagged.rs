// Generated; do not edit.

use crate::types::CollideValue2;
use crate::{Client, responses, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `POST` request to `/{self}/{body}/{client}/{id}`.
    #[doc(alias = "/{self}/{body}/{client}/{id}")]
    pub fn collide(&self) -> Collide<'_> {
        Collide::new(self)
    }
}

call_builders! {
    #[operation("collide", "POST", "/{self}/{body}/{client}/{id}")]
    type Collide = Result<types::Everything, ()>;
}

/// Builder for [`Client::collide`](crate::Client::collide).
#[derive(Clone, Debug)]
pub struct Collide<'a> {
    client: &'a Client,
    self2: Field<Required<String>>,
    body2: Field<Required<String>>,
    client2: Field<Required<String>>,
    id: Field<Required<String>>,
    call2: Field<Optional<String>>,
    filter_a: Field<Optional<String>>,
    filter_a2: Field<Optional<String>>,
    gen_value: Field<Optional<String>>,
    id2: Field<Optional<String>>,
    id4: Field<Optional<String>>,
    id5: Field<Optional<String>>,
    info: Field<Optional<String>>,
    m: Field<Optional<crate::types::M>>,
    new2: Field<Optional<String>>,
    response: Field<Optional<String>>,
    send2: Field<Optional<String>>,
    type_: Field<Optional<String>>,
    value: Field<Optional<CollideValue2>>,
    id3: Field<Optional<String>>,
    body: Result<Option<types::builder::Keywords>, String>,
    call_options: CallOptions,
}

impl<'a> Collide<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            self2: Default::default(),
            body2: Default::default(),
            client2: Default::default(),
            id: Default::default(),
            call2: Default::default(),
            filter_a: Default::default(),
            filter_a2: Default::default(),
            gen_value: Default::default(),
            id2: Default::default(),
            id4: Default::default(),
            id5: Default::default(),
            info: Default::default(),
            m: Default::default(),
            new2: Default::default(),
            response: Default::default(),
            send2: Default::default(),
            type_: Default::default(),
            value: Default::default(),
            id3: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `self`.
    #[doc(alias = "self")]
    pub fn self2<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.self2 = value.into_field();
        self
    }

    /// The required path parameter `body`.
    #[doc(alias = "body")]
    pub fn body2<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.body2 = value.into_field();
        self
    }

    /// The required path parameter `client`.
    #[doc(alias = "client")]
    pub fn client2<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.client2 = value.into_field();
        self
    }

    /// The required path parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    /// The optional query parameter `call`.
    #[doc(alias = "call")]
    pub fn call2<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.call2 = value.into_field();
        self
    }

    /// The optional query parameter `filter_a`.
    pub fn filter_a<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.filter_a = value.into_field();
        self
    }

    /// The optional query parameter `filter[a]`.
    #[doc(alias = "filter[a]")]
    pub fn filter_a2<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.filter_a2 = value.into_field();
        self
    }

    /// The optional query parameter `gen`.
    #[doc(alias = "gen")]
    pub fn gen_value<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.gen_value = value.into_field();
        self
    }

    /// The optional query parameter `id`.
    #[doc(alias = "id")]
    pub fn id2<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id2 = value.into_field();
        self
    }

    /// The optional cookie `id`.
    #[doc(alias = "id")]
    pub fn id4<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id4 = value.into_field();
        self
    }

    /// The optional query parameter `Id`.
    #[doc(alias = "Id")]
    pub fn id5<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id5 = value.into_field();
        self
    }

    /// The optional query parameter `info`.
    pub fn info<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.info = value.into_field();
        self
    }

    /// The optional query parameter `m`.
    pub fn m<M>(mut self, value: impl IntoField<Optional<crate::types::M>, M>) -> Self {
        self.m = value.into_field();
        self
    }

    /// The optional query parameter `new`.
    #[doc(alias = "new")]
    pub fn new2<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.new2 = value.into_field();
        self
    }

    /// The optional query parameter `response`.
    pub fn response<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.response = value.into_field();
        self
    }

    /// The optional query parameter `send`.
    #[doc(alias = "send")]
    pub fn send2<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.send2 = value.into_field();
        self
    }

    /// The optional query parameter `type`.
    pub fn type_<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.type_ = value.into_field();
        self
    }

    /// The optional query parameter `value`.
    pub fn value<M>(mut self, value: impl IntoField<Optional<CollideValue2>, M>) -> Self {
        self.value = value.into_field();
        self
    }

    /// The optional header `id`.
    #[doc(alias = "id")]
    pub fn id3<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id3 = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Keywords>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::Keywords) -> types::builder::Keywords,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("self", self.self2, "simple", false)?;
        call.path("body", self.body2, "simple", false)?;
        call.path("client", self.client2, "simple", false)?;
        call.path("id", self.id, "simple", false)?;
        call.query("call", self.call2, "form", true)?;
        call.query("filter_a", self.filter_a, "form", true)?;
        call.query("filter[a]", self.filter_a2, "form", true)?;
        call.query("gen", self.gen_value, "form", true)?;
        call.query("id", self.id2, "form", true)?;
        call.query("Id", self.id5, "form", true)?;
        call.query("info", self.info, "form", true)?;
        call.query("m", self.m, "form", true)?;
        call.query("new", self.new2, "form", true)?;
        call.query("response", self.response, "form", true)?;
        call.query("send", self.send2, "form", true)?;
        call.query("type", self.type_, "form", true)?;
        call.query("value", self.value, "form", true)?;
        call.header("id", self.id3, false)?;
        call.cookie("id", self.id4, true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::Keywords = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
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
