// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constrain, open_enum, open_integer_enum, union};
use serde_json::Value;

union! {
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    #[derive(PartialEq)]
    pub enum Mixed {
        #[schema(transform = constrain!(r#"{"enum":[true]}"#))]
        Boolean(bool),
        IntegerChoice(MixedIntegerChoice),
        Choice(MixedChoice),
        #[other]
        Other(Value),
    }
}

open_enum! {
    #[uses = " Part of [`types::Mixed`](crate::types::Mixed)."]
    pub enum MixedChoice {
        Auto = "auto",
        #[other]
        Other,
    }
}

open_integer_enum! {
    #[uses = " Part of [`types::Mixed`](crate::types::Mixed)."]
    #[integer(i64, as_i64)]
    pub enum MixedIntegerChoice {
        Value1 = 1,
        Value2 = 2,
        #[other]
        Other,
    }
}
