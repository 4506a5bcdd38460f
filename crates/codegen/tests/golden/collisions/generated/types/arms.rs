// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;

union! {
    #[uses = " Part of [`types::Everything`](crate::types::Everything)."]
    #[derive(PartialEq)]
    pub enum Arms {
        String(::std::string::String),
        WithText(ArmsWithText),
        Text(ArmsText),
        Text2(Text),
        #[other]
        Other(::serde_json::Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArmsText {
    pub b: ::std::string::String,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArmsWithText {
    pub text: ::std::string::String,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ArmsText`](super::ArmsText). The struct is part of [`types::Arms`](crate::types::Arms).
        #[builds(super::super::ArmsText)]
        #[derive(Clone)]
        pub struct ArmsText {
            b: Required<String>,
        }
    }

    struct_builder! {
        /// Builder for [`ArmsWithText`](super::ArmsWithText). The struct is part of [`types::Arms`](crate::types::Arms).
        #[builds(super::super::ArmsWithText)]
        #[derive(Clone)]
        pub struct ArmsWithText {
            text: Required<String>,
        }
    }
}
