// Generated; do not edit.

use super::*;
use openapi_client_runtime::{object, open_enum};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Message {
    #[serde(rename = "type")]
    pub type_: MessageType,
}
object!(Message);

open_enum! {
    pub enum MessageType {
        Message = "message",
        UpdateMediaRuntime = "UPDATE_MEDIA_RUNTIME",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Message`](super::Message). The struct is part of [`types::Entry`](crate::types::Entry).
        #[builds(super::super::Message)]
        #[derive(Clone)]
        pub struct Message {
            type_: Required<super::super::MessageType>,
        }
    }
}
