// Generated; do not edit.

use crate::types::{ByQueryEither, ByQueryQ, ByQuerySort, Colour};
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use serde_json::Value;

impl Client {
    /// Sends a `GET` request to `/query`.
    #[doc(alias = "/query")]
    pub fn by_query(&self) -> ByQuery<'_> {
        ByQuery::new(self)
    }
}

call_builders! {
    #[operation("by_query", "GET", "/query")]
    type ByQuery = Result<(), ()>;
}

/// Builder for [`Client::by_query`](crate::Client::by_query).
#[derive(Clone, Debug)]
pub struct ByQuery<'a> {
    client: &'a Client,
    anything: Field<Optional<Value>>,
    deep: Field<Optional<Colour>>,
    either: Field<Optional<ByQueryEither>>,
    filter_name: Field<Optional<String>>,
    flag: Field<Optional<bool>>,
    form: Field<Optional<Vec<String>>>,
    joined: Field<Optional<Vec<String>>>,
    json: Field<Optional<Colour>>,
    nothing: Field<Optional<String>>,
    page: Field<Optional<i64>>,
    pipe: Field<Optional<Vec<String>>>,
    q: Field<Required<ByQueryQ>>,
    sort: Field<Optional<ByQuerySort>>,
    space: Field<Optional<Vec<String>>>,
    call_options: CallOptions,
}

impl<'a> ByQuery<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            anything: Default::default(),
            deep: Default::default(),
            either: Default::default(),
            filter_name: Default::default(),
            flag: Default::default(),
            form: Default::default(),
            joined: Default::default(),
            json: Default::default(),
            nothing: Default::default(),
            page: Default::default(),
            pipe: Default::default(),
            q: Default::default(),
            sort: Default::default(),
            space: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `anything`.
    pub fn anything<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.anything = value.into_field();
        self
    }

    /// The optional query parameter `deep`.
    pub fn deep<M>(mut self, value: impl IntoField<Optional<Colour>, M>) -> Self {
        self.deep = value.into_field();
        self
    }

    /// The optional query parameter `either`.
    pub fn either<M>(mut self, value: impl IntoField<Optional<ByQueryEither>, M>) -> Self {
        self.either = value.into_field();
        self
    }

    /// The optional query parameter `filter[name]`.
    #[doc(alias = "filter[name]")]
    pub fn filter_name<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.filter_name = value.into_field();
        self
    }

    /// The optional query parameter `flag`.
    pub fn flag<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.flag = value.into_field();
        self
    }

    /// The optional query parameter `form`.
    pub fn form<M>(mut self, value: impl IntoField<Optional<Vec<String>>, M>) -> Self {
        self.form = value.into_field();
        self
    }

    /// The optional query parameter `joined`.
    pub fn joined<M>(mut self, value: impl IntoField<Optional<Vec<String>>, M>) -> Self {
        self.joined = value.into_field();
        self
    }

    /// The optional query parameter `json`.
    pub fn json<M>(mut self, value: impl IntoField<Optional<Colour>, M>) -> Self {
        self.json = value.into_field();
        self
    }

    /// The optional query parameter `nothing`.
    pub fn nothing<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.nothing = value.into_field();
        self
    }

    /// The optional query parameter `page`.
    ///
    /// Which page.
    pub fn page<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `pipe`.
    pub fn pipe<M>(mut self, value: impl IntoField<Optional<Vec<String>>, M>) -> Self {
        self.pipe = value.into_field();
        self
    }

    /// The required query parameter `q`.
    pub fn q<M>(mut self, value: impl IntoField<Required<ByQueryQ>, M>) -> Self {
        self.q = value.into_field();
        self
    }

    /// The optional query parameter `sort`.
    pub fn sort<M>(mut self, value: impl IntoField<Optional<ByQuerySort>, M>) -> Self {
        self.sort = value.into_field();
        self
    }

    /// The optional query parameter `space`.
    pub fn space<M>(mut self, value: impl IntoField<Optional<Vec<String>>, M>) -> Self {
        self.space = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("anything", self.anything, "form", true)?;
        call.query("deep", self.deep, "deepObject", true)?;
        call.query("either", self.either, "form", true)?;
        call.query("filter[name]", self.filter_name, "form", true)?;
        call.query("flag", self.flag, "form", true)?;
        call.query("form", self.form, "form", true)?;
        call.query("joined", self.joined, "form", false)?;
        call.query_json("json", self.json)?;
        call.query("nothing", self.nothing, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("pipe", self.pipe, "pipeDelimited", false)?;
        call.query("q", self.q, "form", true)?;
        call.query("sort", self.sort, "form", true)?;
        call.query("space", self.space, "spaceDelimited", false)?;
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
