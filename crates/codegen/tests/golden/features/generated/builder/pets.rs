// Generated; do not edit.

use crate::multipart::builder::AddPetBody;
use crate::{Client, responses, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/pets`.
    #[doc(alias = "/pets", alias = "pets")]
    pub fn list_pets(&self) -> ListPets<'_> {
        ListPets::new(self)
    }

    /// Sends a `POST` request to `/pets`.
    #[doc(alias = "/pets", alias = "pet")]
    pub fn add_pet(&self) -> AddPet<'_> {
        AddPet::new(self)
    }
}

call_builders! {
    #[operation("list_pets", "GET", "/pets")]
    type ListPets = Result<responses::ListPetsSuccess, types::Problem>;
    #[operation("add_pet", "POST", "/pets")]
    type AddPet = Result<(), ()>;
}

/// Builder for [`Client::list_pets`](crate::Client::list_pets).
#[derive(Clone, Debug)]
pub struct ListPets<'a> {
    client: &'a Client,
    limit: Field<Optional<i64>>,
    call_options: CallOptions,
}

impl<'a> ListPets<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            limit: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `limit`.
    pub fn limit<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.limit = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("limit", self.limit, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<responses::ListPetsSuccess>, Error<types::Problem>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 | 202 => ResponseValue::by_status(response).await,
            _ => Err(Error::documented(response).await),
        }
    }
}

/// Builder for [`Client::add_pet`](crate::Client::add_pet).
#[derive(Debug)]
pub struct AddPet<'a> {
    client: &'a Client,
    body: Result<Option<AddPetBody>, String>,
    call_options: CallOptions,
}

impl<'a> AddPet<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<crate::multipart::AddPetBody>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(AddPetBody) -> AddPetBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        if let Some(body) = self.body? {
            let body: crate::multipart::AddPetBody = body.build()?;
            call.multipart(body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            201 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
