// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::lenient::Timestamp;
use openapi_client_runtime::{Redacted, lenient, nullable, object, union};
use serde_json::Map;
use std::fmt;
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Builder {
    #[doc(alias = "build")]
    #[serde(rename = "build")]
    pub build2: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub builder: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub problems: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub holders: ::std::option::Option<::std::vec::Vec<BuilderHoldersItem>>,
}
object!(Builder);

union! {
    #[derive(PartialEq)]
    pub enum BuilderHoldersItem {
        UuidHolder(UuidHolder),
        ChronoHolder(ChronoHolder),
        SerdeHolder(SerdeHolder),
        SchemarsHolder(SchemarsHolder),
        StdHolder(StdHolder),
        #[schema(skip)]
        Several(BuilderHoldersItemSeveral),
        #[other]
        Other(Redacted<::serde_json::Value>),
    }
}

#[derive(Clone, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BuilderHoldersItemSeveral {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<Uuid>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<::std::option::Option<Timestamp>,_,_>")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub at: ::std::option::Option<DateTime<Utc>>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub any: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<::openapi_client_runtime::Secret>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<::std::string::String, ::serde_json::Value>,
}

impl fmt::Debug for BuilderHoldersItemSeveral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuilderHoldersItemSeveral")
            .field("id", &self.id)
            .field("at", &self.at)
            .field("any", &self.any)
            .field("a", &self.a)
            .field("secret", &self.secret)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};
    use uuid::Uuid;

    struct_builder! {
        /// Builder for [`Builder`](super::Builder).
        #[builds(super::super::Builder)]
        #[derive(Clone)]
        pub struct Builder {
            build2: Required<String>,
            builder: Optional<String>,
            problems: Optional<String>,
            holders: Optional<Vec<super::super::BuilderHoldersItem>>,
        }
    }

    struct_builder! {
        /// Builder for [`BuilderHoldersItemSeveral`](super::BuilderHoldersItemSeveral). The struct is part of [`types::BuilderHoldersItem`](crate::types::BuilderHoldersItem).
        #[builds(super::super::BuilderHoldersItemSeveral)]
        #[derive(Clone)]
        pub struct BuilderHoldersItemSeveral {
            id: Optional<Uuid>,
            at: Optional<DateTime<Utc>>,
            any: Optional<Value>,
            a: Optional<String>,
            secret: Optional<Secret>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
