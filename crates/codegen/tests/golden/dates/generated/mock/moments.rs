// Generated; do not edit.

use crate::types;
use chrono::{DateTime, Utc};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(moments)]
    #[operation("moments", "GET", "/moments")]
    #[statuses("200")]
    pub struct Moments {
        #[read(query("since", "form", true))]
        pub since: Option<DateTime<Utc>>,
    }

    fn response(value: Vec<DateTime<Utc>>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
