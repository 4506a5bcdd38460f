// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(replace)]
    #[operation("replace", "PUT", "/whole")]
    #[response(Option<types::MaybeLabel>, json("200"))]
    pub struct Replace {
        #[read(optional(|request|request.json()))]
        pub body: Option<Option<types::ReplaceBody>>,
    }
}
