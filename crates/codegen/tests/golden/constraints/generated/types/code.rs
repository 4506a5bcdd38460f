// Generated; do not edit.

use super::*;
use openapi_client_runtime::constrained_string;
use regex_lite::Regex;

constrained_string! {
    /// Three letters.
    #[uses = " Part of [`types::NewOrder`](crate::types::NewOrder)."]
    #[pattern(Regex, "^[A-Z]{3}$", "^[A-Z]{3}$")]
    pub struct Code;
}
