// Generated; do not edit.

use super::*;
use openapi_client_runtime::constrain;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = constrain!(r#"{"additionalProperties":{"maxLength":9}}"#))
)]
#[non_exhaustive]
pub struct Open {
    pub id: i64,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: BTreeMap<String, String>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Open`](super::Open). The struct is part of [`types::Report`](crate::types::Report).
        #[builds(super::super::Open)]
        #[derive(Clone)]
        pub struct Open {
            id: Required<i64, Integer>,
            #[extra]
            extra: Extra<BTreeMap<String, String>>,
        }
    }
}
