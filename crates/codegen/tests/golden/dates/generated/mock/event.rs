// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::types;

mock_operation! {
    #[stub(put_event)]
    #[operation("put_event", "PUT", "/event")]
    #[statuses("200")]
    pub struct PutEvent {
        #[read(json())]
        pub body: types::Event,
    }

    fn response(value: types::Event) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
