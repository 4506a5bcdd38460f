// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Husband {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wife: Option<Box<Wife>>,
}
object!(Husband);

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
