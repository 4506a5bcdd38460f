// Generated; do not edit.

use super::*;
use crate::support::union;
use serde_json::Value;

union! {
    #[derive(PartialEq, Eq)]
    pub enum Node {
        Number(Number),
        Text(Text),
        #[other]
        Other(Value),
    }
}
