// Generated; do not edit.

use super::*;
use crate::support::union;
use serde_json::Value;

union! {
    /// One object, a union with tags, and a union without.
    #[derive(PartialEq)]
    pub enum Entry {
        Message(Message),
        Item(Item),
        Measure(Box<Measure>),
        #[other]
        Other(Value),
    }
}
