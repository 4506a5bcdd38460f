// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/pets`.
    #[doc(alias = "list_pets_pets_get", alias = "/pets", alias = "pets")]
    pub fn list_pets(&self) -> ListPets<'_> {
        ListPets::new(self)
    }

    /// The former name of [`Client::list_pets`](crate::Client::list_pets).
    #[deprecated(note = "renamed to `list_pets`")]
    pub fn list_pets_pets_get(&self) -> ListPets<'_> {
        self.list_pets()
    }

    /// Sends a `POST` request to `/pets`.
    #[doc(alias = "addPet", alias = "/pets", alias = "animal")]
    pub fn add_animal(&self) -> AddAnimal<'_> {
        AddAnimal::new(self)
    }

    /// The former name of [`Client::add_animal`](crate::Client::add_animal).
    #[deprecated(note = "renamed to `add_animal`")]
    pub fn post_pets(&self) -> AddAnimal<'_> {
        self.add_animal()
    }
}

call_builders! {
    #[operation("list_pets", "GET", "/pets", id = "list_pets_pets_get")]
    type ListPets = Result<responses::ListPetsSuccess, ()>;
    #[operation("add_animal", "POST", "/pets", id = "addPet")]
    type AddAnimal = Result<(), ()>;
}

/// Builder for [`Client::list_pets`](crate::Client::list_pets).
#[derive(Clone, Debug)]
pub struct ListPets<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListPets<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<responses::ListPetsSuccess>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 | 201 => ResponseValue::by_status(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// The former name of `ListPets`.
#[deprecated(note = "renamed to `ListPets`")]
pub type ListPetsPetsGet<'a> = ListPets<'a>;

/// Builder for [`Client::add_animal`](crate::Client::add_animal).
#[derive(Clone, Debug)]
pub struct AddAnimal<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::Pet>, String>,
    call_options: CallOptions,
}

impl<'a> AddAnimal<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Pet>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::Pet) -> types::builder::Pet,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        if let Some(body) = self.body? {
            let body: types::Pet = body.build()?;
            call.json("application/json", &body)?;
        }
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

/// The former name of `AddAnimal`.
#[deprecated(note = "renamed to `AddAnimal`")]
pub type PostPets<'a> = AddAnimal<'a>;
