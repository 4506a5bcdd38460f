// Generated; do not edit.

use super::*;
use openapi_client_runtime::require;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("minProperties" = 2)))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("delay")))]
#[non_exhaustive]
pub struct Stop {
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 5)))]
    pub name: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = -5)))]
    pub delay: Option<i64>,
    pub inner: Option<StopInner>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StopInner {
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    pub deep: String,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Stop`](super::Stop). The struct is part of [`types::Report`](crate::types::Report).
        #[builds(super::super::Stop)]
        #[derive(Clone)]
        pub struct Stop {
            name: Required<String>,
            delay: RequiredOrNull<i64, Integer>,
            inner: Optional<super::super::StopInner>,
        }
    }

    struct_builder! {
        /// Builder for [`StopInner`](super::StopInner). The struct is part of [`types::Stop`](crate::types::Stop).
        #[builds(super::super::StopInner)]
        #[derive(Clone)]
        pub struct StopInner {
            deep: Required<String>,
        }
    }
}
