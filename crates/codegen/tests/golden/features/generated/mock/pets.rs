// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_pets)]
    #[operation("list_pets", "GET", "/pets")]
    #[statuses("200", "202", "default")]
    pub struct ListPets {
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
    }

    fn response(value: responses::ListPetsSuccess) -> mock::Documented {
        match value {
            responses::ListPetsSuccess::Ok(value) => {
                mock::Documented::json(&["200"], &value)
            }
            responses::ListPetsSuccess::Accepted(value) => {
                mock::Documented::json(&["202"], &value)
            }
        }
    }

    fn error(value: types::Problem) -> mock::Documented {
        mock::Documented::json(&["default"], &value)
    }
}

mock_operation! {
    #[stub(add_pet)]
    #[operation("add_pet", "POST", "/pets")]
    #[statuses("201")]
    pub struct AddPet {
        #[read(optional(|request|request.multipart()))]
        pub body: Option<Vec<mock::Part>>,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["201"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
