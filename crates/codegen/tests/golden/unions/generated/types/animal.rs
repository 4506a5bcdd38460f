// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// Told apart by what they have.
    #[derive(PartialEq)]
    pub enum Animal {
        String(String),
        AnimalArray(Vec<Animal>),
        Bird(Bird),
        Fish(Fish),
        #[other]
        Other(Value),
    }
}
