// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, nullable, object, union};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Wrong {
    pub a: Value,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<String>,
    /// If absent, the server uses `"x"`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub f: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub g: Option<Vec<Value>>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h: Option<()>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i: Option<String>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub j: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub k: Option<WrongK>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub l: Option<String>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub o: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<WrongQ>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub q: Option<WrongQ>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 4)))]
    pub r: Option<WrongLocal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s: Option<WrongS>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub t: Option<List>,
    pub undescribed: Value,
}
object!(Wrong);

pub type WrongK = String;

pub type WrongLocal = String;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WrongQ {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<String>,
}
object!(WrongQ);

union! {
    #[derive(PartialEq)]
    pub enum WrongS {
        String(String),
        #[from(none)]
        NotASchema(NotASchema),
        #[other]
        Other(Value),
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::Value;

    struct_builder! {
        /// Builder for [`Wrong`](super::Wrong). The struct is used by [`Client::slips`](crate::Client::slips).
        #[builds(super::super::Wrong)]
        #[derive(Clone)]
        pub struct Wrong {
            a: Required<Value>,
            b: Optional<Value>,
            c: Optional<String>,
            d: Optional<i64>,
            e: Optional<String>,
            f: Optional<String>,
            g: Optional<Vec<Value>>,
            h: Optional<()>,
            i: Optional<String>,
            j: Optional<Value>,
            k: Optional<super::super::WrongK>,
            l: Optional<String>,
            n: Optional<Value>,
            o: Optional<String>,
            p: Optional<super::super::WrongQ>,
            q: Optional<super::super::WrongQ>,
            r: Optional<super::super::WrongLocal>,
            s: Optional<super::super::WrongS>,
            t: Optional<super::super::List>,
            undescribed: Required<Value>,
        }
    }

    struct_builder! {
        /// Builder for [`WrongQ`](super::WrongQ). The struct is part of [`types::Wrong`](crate::types::Wrong).
        #[builds(super::super::WrongQ)]
        #[derive(Clone)]
        pub struct WrongQ {
            inner: Optional<String>,
        }
    }
}
