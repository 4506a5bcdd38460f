// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Box {
    #[serde(rename = "box", skip_serializing_if = "::std::option::Option::is_none")]
    pub box_: ::std::option::Option<::std::boxed::Box<Box>>,
}
object!(Box);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Box`](super::Box). The struct is part of [`types::Everything`](crate::types::Everything).
        #[builds(super::super::Box)]
        #[derive(Clone)]
        pub struct Box {
            box_: Optional<::std::boxed::Box<super::super::Box>>,
        }
    }
}
