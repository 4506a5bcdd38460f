// Generated; do not edit.

use crate::types;
use chrono::{DateTime, Utc};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(moments)]
    #[operation("moments", "GET", "/moments")]
    #[response(Vec<DateTime<Utc>>, json("200"))]
    pub struct Moments {
        #[read(query("since", "form", true))]
        pub since: Option<DateTime<Utc>>,
    }
}
