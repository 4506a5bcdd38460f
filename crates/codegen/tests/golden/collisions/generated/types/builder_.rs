// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::{Redacted, named, union};
use serde_json::Map;
use std::fmt;
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Builder)))]
#[non_exhaustive]
pub struct Builder {
    #[doc(alias = "build")]
    pub build2: ::std::string::String,
    pub builder: ::std::option::Option<::std::string::String>,
    pub problems: ::std::option::Option<::std::string::String>,
    pub holders: ::std::option::Option<::std::vec::Vec<BuilderHoldersItem>>,
}

union! {
    #[uses = " Part of [`types::Builder`](crate::types::Builder)."]
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

#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BuilderHoldersItemSeveral {
    pub id: ::std::option::Option<Uuid>,
    pub at: ::std::option::Option<DateTime<Utc>>,
    pub any: ::std::option::Option<::serde_json::Value>,
    pub a: ::std::option::Option<::std::string::String>,
    pub secret: ::std::option::Option<::openapi_client_runtime::Secret>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
    use openapi_client_runtime::lenient::{NullIsValue, Timestamp};
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};
    use uuid::Uuid;

    struct_builder! {
        /// Builder for [`Builder`](super::Builder).
        #[builds(super::super::Builder)]
        #[derive(Clone)]
        pub struct Builder {
            #[property = "build"]
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
            at: Optional<DateTime<Utc>, Timestamp>,
            any: Optional<Value, NullIsValue>,
            a: Optional<String>,
            secret: Optional<Secret>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
