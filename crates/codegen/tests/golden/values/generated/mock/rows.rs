// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(rows)]
    #[operation("rows", "GET", "/rows")]
    #[statuses("200")]
    pub struct Rows {
        #[read(query("ratio", "form", true))]
        pub ratio: Option<f32>,
    }

    fn response(value: Vec<types::Row>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
