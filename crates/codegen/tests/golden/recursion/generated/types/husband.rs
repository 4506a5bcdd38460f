// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Husband {
    pub wife: Option<Box<Wife>>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Husband`](super::Husband). The struct is part of [`types::Tree`](crate::types::Tree) and [`types::Wife`](crate::types::Wife).
        #[builds(super::super::Husband)]
        #[derive(Clone)]
        pub struct Husband {
            wife: Optional<Box<super::super::Wife>>,
        }
    }
}
