// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::union;
use serde_json::Value;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Invalid {
    pub detail: Option<Vec<InvalidDetailItem>>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvalidDetailItem {
    pub loc: Vec<InvalidDetailItemLocItem>,
    pub msg: String,
}

union! {
    #[uses = " Part of [`types::InvalidDetailItem`](crate::types::InvalidDetailItem)."]
    #[derive(PartialEq)]
    pub enum InvalidDetailItemLocItem {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Invalid`](super::Invalid). The struct is used by [`Client::start`](crate::Client::start).
        #[builds(super::super::Invalid)]
        #[derive(Clone)]
        pub struct Invalid {
            detail: Optional<Vec<super::super::InvalidDetailItem>>,
        }
    }

    struct_builder! {
        /// Builder for [`InvalidDetailItem`](super::InvalidDetailItem). The struct is part of [`types::Invalid`](crate::types::Invalid).
        #[builds(super::super::InvalidDetailItem)]
        #[derive(Clone)]
        pub struct InvalidDetailItem {
            loc: Required<Vec<super::super::InvalidDetailItemLocItem>>,
            msg: Required<String>,
        }
    }
}
