// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_sources)]
    #[operation("list_sources", "GET", "/sources")]
    #[statuses("200")]
    pub struct ListSources {}

    fn response(value: Vec<types::Source>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

mock_operation! {
    #[stub(create_source)]
    #[operation("create_source", "POST", "/sources")]
    #[statuses("200")]
    pub struct CreateSource {
        #[read(json())]
        pub body: types::CreateSource,
    }

    fn response(value: types::Source) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
