// Generated; do not edit.

use super::*;
use crate::support::union;
use serde_json::Value;

union! {
    #[derive(PartialEq)]
    pub enum Found {
        Pet(Pet),
        None(None),
        #[other]
        Other(Value),
    }
}
