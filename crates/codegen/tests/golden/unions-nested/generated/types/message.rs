// Generated; do not edit.

use super::*;
use openapi_client_runtime::{named, open_enum};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Message)))]
#[non_exhaustive]
pub struct Message {
    pub type_: MessageType,
}

open_enum! {
    #[uses = " Part of [`types::Message`](crate::types::Message)."]
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
            #[property = "type"]
            type_: Required<super::super::MessageType>,
        }
    }
}
