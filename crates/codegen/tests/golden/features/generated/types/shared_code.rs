// Generated; do not edit.

use super::*;
use openapi_client_runtime::constrained_string;
use regex_lite::Regex;

constrained_string! {
    #[pattern(Regex, "^[a-z]{2}$", "^[a-z]{2}$")]
    pub struct Code;
}
