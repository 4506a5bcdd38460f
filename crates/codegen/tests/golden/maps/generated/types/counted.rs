// Generated; do not edit.

use super::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Counted {
    pub name: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: BTreeMap<String, i64>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Counted`](super::Counted). The struct is part of [`types::Maps`](crate::types::Maps).
        #[builds(super::super::Counted)]
        #[derive(Clone)]
        pub struct Counted {
            name: Optional<String>,
            #[extra]
            extra: Extra<BTreeMap<String, i64>, BTreeMap<String, Integer>>,
        }
    }
}
