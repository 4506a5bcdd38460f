// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::types;

mock_operation! {
    #[stub(upload)]
    #[operation("upload", "POST", "/upload")]
    #[statuses("200")]
    pub struct Upload {
        #[read(multipart())]
        pub body: Vec<mock::Part>,
    }

    fn response(value: types::Upload) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
