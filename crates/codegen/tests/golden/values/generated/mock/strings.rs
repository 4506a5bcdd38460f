// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(replace_strings)]
    #[operation("replace_strings", "PUT", "/strings")]
    #[statuses("200")]
    pub struct ReplaceStrings {
        #[read(json())]
        pub body: types::Strings,
    }

    fn response(value: types::Strings) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
