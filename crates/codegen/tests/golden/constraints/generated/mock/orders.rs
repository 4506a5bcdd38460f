// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(create_order)]
    #[operation("create_order", "POST", "/orders")]
    #[response(types::Order, json("201"))]
    pub struct CreateOrder {
        #[read(json())]
        pub body: types::NewOrder,
    }
}
