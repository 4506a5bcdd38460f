// Generated; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, union};
use serde_json::Value;

union! {
    /// What no branch accepts may hold a secret, for a branch does.
    #[derive(PartialEq)]
    pub enum Secretive {
        Login(Login),
        Deleted(Deleted),
        #[other]
        Other(Redacted<Value>),
    }
}
