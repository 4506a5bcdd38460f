// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, open_enum};
use serde_json::{Map, Value};

/// A new destination.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateDestinationReq {
    pub name: String,
    /// The kind of connector, such as `postgresql`.
    pub connector: String,
    /// Settings by their dotted names. Which exist depends on the connector. They hold passwords.
    pub config: Redacted<Map<String, Value>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    pub created_from: Option<Option<CreateDestinationReqCreatedFrom>>,
    /// The state to bring the connector into.
    pub desired_state: Option<Option<CreateDestinationReqDesiredState>>,
    /// Absent: the default Kafka Connect cluster.
    pub kc_cluster_id: Option<Option<String>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    #[uses = " Part of [`types::CreateDestinationReq`](crate::types::CreateDestinationReq)."]
    pub enum CreateDestinationReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

open_enum! {
    /// The state to bring the connector into.
    #[uses = " Part of [`types::CreateDestinationReq`](crate::types::CreateDestinationReq)."]
    pub enum CreateDestinationReqDesiredState {
        Pending = "Pending",
        Active = "Active",
        Paused = "Paused",
        Stopped = "Stopped",
        PendingUpdate = "Pending Update",
        PendingDelete = "Pending Delete",
        #[other]
        Other,
    }
}

/// The destination as it shall be.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateDestinationReq {
    pub name: String,
    pub connector: String,
    /// Settings by their dotted names. Which exist depends on the connector. They hold passwords.
    pub config: Redacted<Map<String, Value>>,
    pub kc_cluster_id: Option<Option<String>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::{Redacted, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`CreateDestinationReq`](super::CreateDestinationReq). The struct is used by [`Client::create_destination`](crate::Client::create_destination).
        #[builds(super::super::CreateDestinationReq)]
        #[derive(Clone)]
        pub struct CreateDestinationReq {
            name: Required<String>,
            /// The kind of connector, such as `postgresql`.
            connector: Required<String>,
            /// Settings by their dotted names.
            config: Required<Redacted<Map<String, Value>>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreateDestinationReqCreatedFrom>,
            /// The state to bring the connector into.
            desired_state: OptionalOrNull<
                super::super::CreateDestinationReqDesiredState,
            >,
            /// Absent: the default Kafka Connect cluster.
            kc_cluster_id: OptionalOrNull<String>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateDestinationReq`](super::UpdateDestinationReq). The struct is used by [`Client::update_destination`](crate::Client::update_destination).
        #[builds(super::super::UpdateDestinationReq)]
        #[derive(Clone)]
        pub struct UpdateDestinationReq {
            name: Required<String>,
            connector: Required<String>,
            /// Settings by their dotted names.
            config: Required<Redacted<Map<String, Value>>>,
            kc_cluster_id: OptionalOrNull<String>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
