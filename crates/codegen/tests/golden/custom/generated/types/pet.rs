// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::{constant, constrain, constrained_string, open_enum};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pet {
    pub name: PetName,
    pub kind: Option<PetKind>,
    pub size: Option<PetSize>,
    #[cfg_attr(feature = "schemars", schemars(extend("format" = "date")))]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    pub born: FormatDate,
    #[cfg_attr(feature = "schemars", schemars(extend("format" = "date")))]
    pub seen: Option<Option<FormatDate>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"items":{"format":"date"}}"#))
    )]
    pub days: Option<Vec<FormatDate>>,
    pub price: Money,
    pub tags: Option<TagCounts>,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 1000)))]
    #[cfg_attr(feature = "schemars", schemars(extend("format" = "count")))]
    pub toys: Option<FormatCountInteger>,
    pub when: Option<DateTime<Utc>>,
}

constant! {
    /// Always `"pet"`.
    #[uses = " Part of [`types::Pet`](crate::types::Pet)."]
    #[json = "\"pet\""]
    pub struct PetKind;
}

constrained_string! {
    #[uses = " Part of [`types::Pet`](crate::types::Pet)."]
    #[max_length = 30]
    pub struct PetName;
}

open_enum! {
    #[uses = " Part of [`types::Pet`](crate::types::Pet)."]
    pub enum PetSize {
        Small = "small",
        Large = "large",
        #[other]
        Other,
    }
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::lenient::Timestamp;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Pet`](super::Pet). The struct is used by [`Client::post_operation`](crate::Client::post_operation).
        #[builds(super::super::Pet)]
        #[derive(Clone)]
        pub struct Pet {
            name: Required<super::super::PetName>,
            kind: Optional<super::super::PetKind>,
            size: Optional<super::super::PetSize>,
            born: Required<super::super::FormatDate>,
            seen: OptionalOrNull<super::super::FormatDate>,
            days: Optional<Vec<super::super::FormatDate>>,
            price: Required<super::super::Money>,
            tags: Optional<super::super::TagCounts>,
            toys: Optional<super::super::FormatCountInteger>,
            when: Optional<DateTime<Utc>, Timestamp>,
        }
    }
}
