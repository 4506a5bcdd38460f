// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(replace_strings)]
    #[operation("replace_strings", "PUT", "/strings")]
    #[response(types::Strings, json("200"))]
    pub struct ReplaceStrings {
        #[read(json())]
        pub body: types::Strings,
    }
}
