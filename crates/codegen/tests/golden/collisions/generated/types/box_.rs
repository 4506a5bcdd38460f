// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Box)))]
#[non_exhaustive]
pub struct Box {
    pub box_: ::std::option::Option<::std::boxed::Box<Box>>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Box`](super::Box). The struct is part of [`types::Everything`](crate::types::Everything).
        #[builds(super::super::Box)]
        #[derive(Clone)]
        pub struct Box {
            #[property = "box"]
            box_: Optional<::std::boxed::Box<super::super::Box>>,
        }
    }
}
