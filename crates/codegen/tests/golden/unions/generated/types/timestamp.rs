// Generated; do not edit.

use super::*;
use chrono::{DateTime, NaiveDate, Utc};
use openapi_client_runtime::{lenient, union};
use serde_json::Value;
use uuid::Uuid;

union! {
    #[derive(PartialEq)]
    pub enum Timestamp {
        #[shape(lenient::Timestamp)]
        DateTime(DateTime<Utc>),
        Date(NaiveDate),
        Uuid(Uuid),
        String(String),
        #[other]
        Other(Value),
    }
}
