// Generated; do not edit.

use crate::multipart::builder::AddPetBody;
use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

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

call_builder! {
    #[operation("list_pets", "GET", "/pets")]
    #[accept("application/json")]
    #[response(responses::ListPetsSuccess)]
    #[error(types::Problem, json("default"))]
    #[derive(Clone)]
    pub struct ListPets {
        /// The optional query parameter `limit`.
        #[write(query("limit"))]
        limit: Optional<i64>,
    }
}

call_builder! {
    #[operation("add_pet", "POST", "/pets")]
    #[response((), empty("201"))]
    pub struct AddPet {}

    /// The whole body.
    #[body(multipart("multipart/form-data"), AddPetBody)]
    type Body = Optional<crate::multipart::AddPetBody>;
}
