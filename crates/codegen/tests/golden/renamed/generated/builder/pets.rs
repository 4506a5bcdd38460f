// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

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

call_builder! {
    #[operation("list_pets", "GET", "/pets", id = "list_pets_pets_get")]
    #[accept("application/json")]
    #[response(responses::ListPetsSuccess)]
    #[derive(Clone)]
    pub struct ListPets {}
}

/// The former name of `ListPets`.
#[deprecated(note = "renamed to `ListPets`")]
pub type ListPetsPetsGet<'a> = ListPets<'a>;

call_builder! {
    #[operation("add_animal", "POST", "/pets", id = "addPet")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct AddAnimal {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Pet)]
    type Body = Optional<types::Pet>;
}

/// The former name of `AddAnimal`.
#[deprecated(note = "renamed to `AddAnimal`")]
pub type PostPets<'a> = AddAnimal<'a>;
