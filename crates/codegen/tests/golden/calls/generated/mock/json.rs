// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(json_parameters)]
    #[operation("json_parameters", "GET", "/json/{key}")]
    #[response((), empty("204"))]
    pub struct JsonParameters {
        #[read(path_json("key"))]
        pub key: Vec<String>,
        #[read(header_json("X-Ctx"))]
        pub x_ctx: Option<types::Ctx>,
        #[read(header_json("X-Txt"))]
        pub x_txt: Option<String>,
        #[read(cookie_json("ck"))]
        pub ck: Option<types::Ctx>,
    }
}
