// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(gen_value)]
    #[operation("gen_value", "GET", "/gen")]
    #[statuses("200")]
    pub struct GenValue {}

    fn response(value: types::Everything) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
