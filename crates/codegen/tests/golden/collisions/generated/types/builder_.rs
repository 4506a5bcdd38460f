// Generated; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, union};

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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

union! {
    #[derive(PartialEq)]
    pub enum BuilderHoldersItem {
        UuidHolder(UuidHolder),
        ChronoHolder(ChronoHolder),
        SerdeHolder(SerdeHolder),
        SchemarsHolder(SchemarsHolder),
        StdHolder(StdHolder),
        #[other]
        Other(Redacted<::serde_json::Value>),
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

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
}
