// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Wrong {
    pub a: Value,
    pub b: Option<Value>,
    pub c: Option<String>,
    /// If absent, the server uses `"x"`.
    pub d: Option<i64>,
    pub e: Option<String>,
    pub f: Option<String>,
    pub g: Option<Vec<Value>>,
    pub h: Option<()>,
    pub i: Option<String>,
    pub j: Option<Value>,
    pub k: Option<WrongK>,
    pub l: Option<String>,
    pub n: Option<Value>,
    pub o: Option<String>,
    pub p: Option<WrongQ>,
    pub q: Option<WrongQ>,
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 4)))]
    pub r: Option<WrongLocal>,
    pub s: Option<WrongS>,
    pub t: Option<List>,
    pub undescribed: Value,
}

pub type WrongK = String;

pub type WrongLocal = String;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WrongQ {
    pub inner: Option<String>,
}

union! {
    #[uses = " Part of [`types::Wrong`](crate::types::Wrong)."]
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
    use openapi_client_runtime::lenient::{Integer, NullIsValue};
    use openapi_client_runtime::struct_builder;
    use serde_json::Value;

    struct_builder! {
        /// Builder for [`Wrong`](super::Wrong). The struct is used by [`Client::slips`](crate::Client::slips).
        #[builds(super::super::Wrong)]
        #[derive(Clone)]
        pub struct Wrong {
            a: Required<Value>,
            b: Optional<Value, NullIsValue>,
            c: Optional<String>,
            d: Optional<i64, Integer>,
            e: Optional<String>,
            f: Optional<String>,
            g: Optional<Vec<Value>>,
            h: Optional<(), NullIsValue>,
            i: Optional<String>,
            j: Optional<Value, NullIsValue>,
            k: Optional<super::super::WrongK>,
            l: Optional<String>,
            n: Optional<Value, NullIsValue>,
            o: Optional<String>,
            p: Optional<super::super::WrongQ>,
            q: Optional<super::super::WrongQ>,
            r: Optional<super::super::WrongLocal>,
            s: Optional<super::super::WrongS>,
            t: Optional<super::super::List, NullIsValue>,
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
