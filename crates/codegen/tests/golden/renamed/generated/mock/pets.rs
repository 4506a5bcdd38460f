// Generated; do not edit.

use crate::mock::Mock;
use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

/// The former name of `ListPets`.
#[deprecated(note = "renamed to `ListPets`")]
pub type ListPetsPetsGet = ListPets;

impl Mock {
    /// Stubs [`Client::list_pets`](crate::Client::list_pets).
    #[deprecated(note = "renamed to `list_pets`")]
    #[track_caller]
    pub fn list_pets_pets_get(&self) -> mock::Stub<ListPets> {
        mock::Stub::on(self)
    }
}

mock_operation! {
    #[stub(list_pets)]
    #[operation("list_pets", "GET", "/pets")]
    #[response(responses::ListPetsSuccess)]
    pub struct ListPets {}
}

/// The former name of `AddAnimal`.
#[deprecated(note = "renamed to `AddAnimal`")]
pub type PostPets = AddAnimal;

impl Mock {
    /// Stubs [`Client::add_animal`](crate::Client::add_animal).
    #[deprecated(note = "renamed to `add_animal`")]
    #[track_caller]
    pub fn post_pets(&self) -> mock::Stub<AddAnimal> {
        mock::Stub::on(self)
    }
}

mock_operation! {
    #[stub(add_animal)]
    #[operation("add_animal", "POST", "/pets")]
    #[response((), empty("204"))]
    pub struct AddAnimal {
        #[read(optional(|request|request.json()))]
        pub body: Option<types::Pet>,
    }
}
