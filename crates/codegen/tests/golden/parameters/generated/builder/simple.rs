// Generated; do not edit.

use crate::types::Colour;
use crate::{Client, types};
use chrono::NaiveDate;
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}`.
    #[doc(alias = "/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}")]
    pub fn by_path(&self) -> ByPath<'_> {
        ByPath::new(self)
    }
}

call_builders! {
    #[operation(
        "by_path",
        "GET",
        "/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}"
    )]
    type ByPath = Result<(), ()>;
}

/// Builder for [`Client::by_path`](crate::Client::by_path).
#[derive(Clone, Debug)]
pub struct ByPath<'a> {
    client: &'a Client,
    text: Field<Required<String>>,
    list: Field<Required<Vec<i64>>>,
    object: Field<Required<Colour>>,
    label: Field<Required<Vec<String>>>,
    matrix: Field<Required<Vec<String>>>,
    when: Field<Required<NaiveDate>>,
    call_options: CallOptions,
}

impl<'a> ByPath<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            text: Default::default(),
            list: Default::default(),
            object: Default::default(),
            label: Default::default(),
            matrix: Default::default(),
            when: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `text`.
    pub fn text<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.text = value.into_field();
        self
    }

    /// The required path parameter `list`.
    pub fn list<M>(mut self, value: impl IntoField<Required<Vec<i64>>, M>) -> Self {
        self.list = value.into_field();
        self
    }

    /// The required path parameter `object`.
    pub fn object<M>(mut self, value: impl IntoField<Required<Colour>, M>) -> Self {
        self.object = value.into_field();
        self
    }

    /// The required path parameter `label`.
    pub fn label<M>(mut self, value: impl IntoField<Required<Vec<String>>, M>) -> Self {
        self.label = value.into_field();
        self
    }

    /// The required path parameter `matrix`.
    pub fn matrix<M>(mut self, value: impl IntoField<Required<Vec<String>>, M>) -> Self {
        self.matrix = value.into_field();
        self
    }

    /// The required path parameter `when`.
    pub fn when<M>(mut self, value: impl IntoField<Required<NaiveDate>, M>) -> Self {
        self.when = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("text", self.text, "simple", false)?;
        call.path("list", self.list, "simple", false)?;
        call.path("object", self.object, "simple", true)?;
        call.path("label", self.label, "label", false)?;
        call.path("matrix", self.matrix, "matrix", true)?;
        call.path("when", self.when, "simple", false)?;
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
