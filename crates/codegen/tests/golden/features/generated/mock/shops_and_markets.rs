// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(change_shop)]
    #[operation("change_shop", "PUT", "/shops/{code}")]
    #[response(types::Shop, json("200"))]
    #[error(types::Problem, json("default"))]
    pub struct ChangeShop {
        #[read(path("code", "simple", false))]
        pub code: types::Code,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::Shop>,
    }
}
