// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_pets)]
    #[operation("list_pets", "GET", "/pets")]
    #[response(responses::ListPetsSuccess)]
    #[error(types::Problem, json("default"))]
    pub struct ListPets {
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
    }
}

mock_operation! {
    #[stub(add_pet)]
    #[operation("add_pet", "POST", "/pets")]
    #[response((), empty("201"))]
    pub struct AddPet {
        #[read(optional(|request|request.multipart()))]
        pub body: Option<Vec<mock::Part>>,
    }
}
