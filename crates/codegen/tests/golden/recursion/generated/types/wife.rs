// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Wife {
    pub husband: Option<Box<Husband>>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Wife`](super::Wife). The struct is part of [`types::Husband`](crate::types::Husband).
        #[builds(super::super::Wife)]
        #[derive(Clone)]
        pub struct Wife {
            husband: Optional<Box<super::super::Husband>>,
        }
    }
}
