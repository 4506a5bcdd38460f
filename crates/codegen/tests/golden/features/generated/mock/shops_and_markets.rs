// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(change_shop)]
    #[operation("change_shop", "PUT", "/shops/{code}")]
    #[statuses("200", "default")]
    pub struct ChangeShop {
        #[read(path("code", "simple", false))]
        pub code: types::Code,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::Shop>,
    }

    fn response(value: types::Shop) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::Problem) -> mock::Documented {
        mock::Documented::json(&["default"], &value)
    }
}
