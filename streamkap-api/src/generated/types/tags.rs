// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{named, open_enum};
use serde_json::{Map, Value};

/// A new tag. What is required is not published; the provider always sends name, description and type.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::CreateTagReq)))]
#[non_exhaustive]
pub struct CreateTagReq {
    pub name: Option<Option<String>>,
    pub description: Option<Option<String>>,
    pub type_: Option<Option<Vec<TagType>>>,
    pub custom: Option<Option<bool>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    pub created_from: Option<Option<CreateTagReqCreatedFrom>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    #[uses = " Part of [`types::CreateTagReq`](crate::types::CreateTagReq)."]
    pub enum CreateTagReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

/// A tag. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Tag)))]
#[non_exhaustive]
pub struct Tag {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub type_: Option<Vec<TagType>>,
    pub system: Option<bool>,
    pub custom: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Tags. This list has no pages.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagList {
    pub tags: Vec<Tag>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// What a tag is for, according to the provider.
    #[uses = " Part of [`types::CreateTagReq`](crate::types::CreateTagReq), [`types::Tag`](crate::types::Tag) and [`types::UpdateTagReq`](crate::types::UpdateTagReq)."]
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

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagsSearchReqBody {
    pub tag_ids: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The tag as it shall be. What is required is not published.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::UpdateTagReq)))]
#[non_exhaustive]
pub struct UpdateTagReq {
    pub name: Option<Option<String>>,
    pub description: Option<Option<String>>,
    pub type_: Option<Option<Vec<TagType>>>,
    pub custom: Option<Option<bool>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`CreateTagReq`](super::CreateTagReq). The struct is used by [`Client::create_tag`](crate::Client::create_tag).
        #[builds(super::super::CreateTagReq)]
        #[derive(Clone)]
        pub struct CreateTagReq {
            name: OptionalOrNull<String>,
            description: OptionalOrNull<String>,
            #[property = "type"]
            type_: OptionalOrNull<Vec<super::super::TagType>>,
            custom: OptionalOrNull<bool>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreateTagReqCreatedFrom>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`Tag`](super::Tag). The struct is used by [`Client::create_tag`](crate::Client::create_tag) and [`Client::update_tag`](crate::Client::update_tag).
        #[builds(super::super::Tag)]
        #[derive(Clone)]
        pub struct Tag {
            id: Optional<String>,
            name: Optional<String>,
            description: Optional<String>,
            #[property = "type"]
            type_: Optional<Vec<super::super::TagType>>,
            system: Optional<bool>,
            custom: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TagList`](super::TagList). The struct is used by [`Client::list_tags`](crate::Client::list_tags) and [`Client::search_tags`](crate::Client::search_tags).
        #[builds(super::super::TagList)]
        #[derive(Clone)]
        pub struct TagList {
            tags: Required<Vec<super::super::Tag>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TagsSearchReqBody`](super::TagsSearchReqBody). The struct is used by [`Client::search_tags`](crate::Client::search_tags).
        #[builds(super::super::TagsSearchReqBody)]
        #[derive(Clone)]
        pub struct TagsSearchReqBody {
            tag_ids: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateTagReq`](super::UpdateTagReq). The struct is used by [`Client::update_tag`](crate::Client::update_tag).
        #[builds(super::super::UpdateTagReq)]
        #[derive(Clone)]
        pub struct UpdateTagReq {
            name: OptionalOrNull<String>,
            description: OptionalOrNull<String>,
            #[property = "type"]
            type_: OptionalOrNull<Vec<super::super::TagType>>,
            custom: OptionalOrNull<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
