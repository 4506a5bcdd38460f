// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(create_order)]
    #[operation("create_order", "POST", "/orders")]
    #[statuses("201")]
    pub struct CreateOrder {
        #[read(json())]
        pub body: types::NewOrder,
    }

    fn response(value: types::Order) -> mock::Documented {
        mock::Documented::json(&["201"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
