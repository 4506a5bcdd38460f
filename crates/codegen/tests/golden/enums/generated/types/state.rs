// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// How far a job is.
    #[uses = " Used by [`Client::jobs`](crate::Client::jobs)."]
    pub enum State {
        Queued = "queued",
        Running = "running",
        Done = "done",
        #[other]
        Other,
    }
}
