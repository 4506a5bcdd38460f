// Generated; do not edit.

use super::*;
use crate::support::union;
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use uuid::Uuid;

union! {
    #[derive(PartialEq, Eq)]
    pub enum Timestamp {
        #[shape(crate::support::lenient::Timestamp)]
        DateTime(DateTime<Utc>),
        Date(NaiveDate),
        Uuid(Uuid),
        String(String),
        #[other]
        Other(Value),
    }
}
