// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, open_enum};
use serde_json::{Map, Value};

/// A new source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSourceReq {
    pub name: String,
    /// The kind of connector, such as `postgresql`.
    pub connector: String,
    /// Settings by their dotted names. Which exist depends on the connector. They hold passwords.
    pub config: Redacted<Map<String, Value>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    pub created_from: Option<Option<CreateSourceReqCreatedFrom>>,
    /// The state to bring the connector into.
    pub desired_state: Option<Option<CreateSourceReqDesiredState>>,
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
    #[uses = " Part of [`types::CreateSourceReq`](crate::types::CreateSourceReq)."]
    pub enum CreateSourceReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

open_enum! {
    /// The state to bring the connector into.
    #[uses = " Part of [`types::CreateSourceReq`](crate::types::CreateSourceReq)."]
    pub enum CreateSourceReqDesiredState {
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

/// The source as it shall be.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateSourceReq {
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
        /// Builder for [`CreateSourceReq`](super::CreateSourceReq). The struct is used by [`Client::create_source`](crate::Client::create_source).
        #[builds(super::super::CreateSourceReq)]
        #[derive(Clone)]
        pub struct CreateSourceReq {
            name: Required<String>,
            /// The kind of connector, such as `postgresql`.
            connector: Required<String>,
            /// Settings by their dotted names.
            config: Required<Redacted<Map<String, Value>>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreateSourceReqCreatedFrom>,
            /// The state to bring the connector into.
            desired_state: OptionalOrNull<super::super::CreateSourceReqDesiredState>,
            /// Absent: the default Kafka Connect cluster.
            kc_cluster_id: OptionalOrNull<String>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateSourceReq`](super::UpdateSourceReq). The struct is used by [`Client::update_source`](crate::Client::update_source).
        #[builds(super::super::UpdateSourceReq)]
        #[derive(Clone)]
        pub struct UpdateSourceReq {
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
