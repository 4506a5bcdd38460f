// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PartA {
    pub b: Option<Box<PartA>>,
    pub a: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PartB {
    pub b: Option<PartA>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`PartA`](super::PartA). The struct is part of [`types::PartB`](crate::types::PartB) and [`types::Tree`](crate::types::Tree).
        #[builds(super::super::PartA)]
        #[derive(Clone)]
        pub struct PartA {
            b: Optional<Box<super::super::PartA>>,
            a: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`PartB`](super::PartB).
        #[builds(super::super::PartB)]
        #[derive(Clone)]
        pub struct PartB {
            b: Optional<super::super::PartA>,
        }
    }
}
