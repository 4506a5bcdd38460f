// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/strings`.
    #[doc(alias = "/strings", alias = "strings")]
    pub fn replace_strings(&self) -> ReplaceStrings<'_> {
        ReplaceStrings::new(self)
    }
}

call_builder! {
    #[operation("replace_strings", "PUT", "/strings")]
    #[accept("application/json")]
    #[response(types::Strings, json("200"))]
    #[derive(Clone)]
    pub struct ReplaceStrings {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Strings)]
    type Body = Required<types::Strings>;
}
