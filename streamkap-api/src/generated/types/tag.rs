// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A tag. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tag {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<Vec<TagType>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Tags. This list has no pages.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagList {
    pub tags: Vec<Tag>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// What a tag is for, according to the provider.
    pub enum TagType {
        Environment = "environment",
        General = "general",
        Sources = "sources",
        Destinations = "destinations",
        Pipelines = "pipelines",
        Transforms = "transforms",
        Topics = "topics",
        Services = "services",
        Users = "users",
        Tenant = "tenant",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Tag`](super::Tag). The struct is used by [`Client::create_tag`](crate::Client::create_tag) and [`Client::update_tag`](crate::Client::update_tag).
        #[builds(super::super::Tag)]
        #[derive(Clone)]
        pub struct Tag {
            id: Optional<String>,
            name: Optional<String>,
            description: Optional<String>,
            type_: Optional<Vec<super::super::TagType>>,
            system: Optional<bool>,
            custom: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TagList`](super::TagList). The struct is used by [`Client::list_tags`](crate::Client::list_tags) and [`Client::search_tags`](crate::Client::search_tags).
        #[builds(super::super::TagList)]
        #[derive(Clone)]
        pub struct TagList {
            tags: Required<Vec<super::super::Tag>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
