// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::{responses, types};

mock_operation! {
    #[stub(client_operation)]
    #[operation("client_operation", "GET", "/client")]
    #[statuses("200")]
    pub struct ClientOperation {}

    fn response(value: types::Everything) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
