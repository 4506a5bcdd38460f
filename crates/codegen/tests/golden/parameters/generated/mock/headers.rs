// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{Redacted, mock, mock_operation};
use uuid::Uuid;

mock_operation! {
    #[stub(by_header)]
    #[operation("by_header", "GET", "/headers")]
    #[response((), empty("204"))]
    pub struct ByHeader {
        #[read(header("X-Api-Key", false))]
        pub x_api_key: Redacted<Option<String>>,
        #[read(header("X-List", false))]
        pub x_list: Option<Vec<String>>,
        #[read(header("X-Object", true))]
        pub x_object: Option<types::Colour>,
        #[read(header("X-Request-Id", false))]
        pub x_request_id: Uuid,
        #[read(cookie("prefs", true))]
        pub prefs: Option<Vec<String>>,
        #[read(cookie("session", true))]
        pub session: Option<String>,
    }
}
