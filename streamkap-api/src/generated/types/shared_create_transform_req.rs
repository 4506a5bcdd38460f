// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;
use serde_json::{Map, Value};

/// A new transform.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateTransformReq {
    /// The kind, such as `map_filter`, `enrich`, `enrich_async`, `sql_join`, `rollup`, `fan_out` or `topic_router`.
    pub transform: String,
    /// Settings by their dotted names; `transforms.name` is the name.
    pub config: Map<String, Value>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    pub created_from: Option<Option<CreateTransformReqCreatedFrom>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    #[uses = " Part of [`types::CreateTransformReq`](crate::types::CreateTransformReq)."]
    pub enum CreateTransformReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

/// The transform as it shall be, with its id.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateTransformReq {
    pub id: String,
    /// The kind, such as `map_filter`, `enrich`, `enrich_async`, `sql_join`, `rollup`, `fan_out` or `topic_router`.
    pub transform: String,
    /// Settings by their dotted names; `transforms.name` is the name.
    pub config: Map<String, Value>,
    pub implementation: Option<Option<Map<String, Value>>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    pub created_from: Option<Option<UpdateTransformReqCreatedFrom>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    #[uses = " Part of [`types::UpdateTransformReq`](crate::types::UpdateTransformReq)."]
    pub enum UpdateTransformReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`CreateTransformReq`](super::CreateTransformReq). The struct is used by [`Client::create_transform`](crate::Client::create_transform).
        #[builds(super::super::CreateTransformReq)]
        #[derive(Clone)]
        pub struct CreateTransformReq {
            /// The kind, such as `map_filter`, `enrich`, `enrich_async`, `sql_join`, `rollup`, `fan_out` or `topic_router`.
            transform: Required<String>,
            /// Settings by their dotted names; `transforms.name` is the name.
            config: Required<Map<String, Value>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreateTransformReqCreatedFrom>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateTransformReq`](super::UpdateTransformReq). The struct is used by [`Client::update_transform`](crate::Client::update_transform).
        #[builds(super::super::UpdateTransformReq)]
        #[derive(Clone)]
        pub struct UpdateTransformReq {
            id: Required<String>,
            /// The kind, such as `map_filter`, `enrich`, `enrich_async`, `sql_join`, `rollup`, `fan_out` or `topic_router`.
            transform: Required<String>,
            /// Settings by their dotted names; `transforms.name` is the name.
            config: Required<Map<String, Value>>,
            implementation: OptionalOrNull<Map<String, Value>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::UpdateTransformReqCreatedFrom>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
