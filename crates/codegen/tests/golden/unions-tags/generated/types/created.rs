// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::{constant, named};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Created)))]
#[non_exhaustive]
pub struct Created {
    /// If absent, the server uses `"created"`.
    pub type_: Option<CreatedType>,
    pub by: String,
    pub at: Option<DateTime<Utc>>,
}

constant! {
    /// Always `"created"`.
    #[uses = " Part of [`types::Created`](crate::types::Created)."]
    #[json = "\"created\""]
    pub struct CreatedType;
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::lenient::Timestamp;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Created`](super::Created). The struct is part of [`types::Event`](crate::types::Event) and [`types::Only`](crate::types::Only).
        #[builds(super::super::Created)]
        #[derive(Clone)]
        pub struct Created {
            #[property = "type"]
            type_: Optional<super::super::CreatedType>,
            by: Required<String>,
            at: Optional<DateTime<Utc>, Timestamp>,
        }
    }
}
