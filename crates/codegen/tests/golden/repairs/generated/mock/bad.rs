// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(works)]
    #[operation("works", "POST", "/bad/operation")]
    #[statuses("2XX")]
    pub struct Works {}

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["2XX"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

mock_operation! {
    #[stub(slips)]
    #[operation("slips", "GET", "/bad/parameters")]
    #[statuses("200")]
    pub struct Slips {
        #[read(query("default", "form", true))]
        pub default: Option<i64>,
    }

    fn response(value: types::Wrong) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
