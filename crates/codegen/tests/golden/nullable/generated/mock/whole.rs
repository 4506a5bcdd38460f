// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(replace)]
    #[operation("replace", "PUT", "/whole")]
    #[statuses("200")]
    pub struct Replace {
        #[read(optional(|request|request.json()))]
        pub body: Option<Option<types::ReplaceBody>>,
    }

    fn response(value: Option<types::MaybeLabel>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
