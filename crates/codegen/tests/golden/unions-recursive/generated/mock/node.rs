// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(put)]
    #[operation("put", "PUT", "/node")]
    #[statuses("200")]
    pub struct Put {
        #[read(json())]
        pub body: types::Node,
    }

    fn response(value: types::Node) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
