// Generated; do not edit.

use crate::{Client, types};
use chrono::{DateTime, Utc};
use openapi_client_runtime::call_builder;
use openapi_client_runtime::lenient::Timestamp;

impl Client {
    /// Sends a `GET` request to `/moments`.
    #[doc(alias = "/moments")]
    pub fn moments(&self) -> Moments<'_> {
        Moments::new(self)
    }
}

call_builder! {
    #[operation("moments", "GET", "/moments")]
    #[accept("application/json")]
    #[response(Vec<DateTime<Utc>>, shape("200";Vec<Timestamp>))]
    #[derive(Clone)]
    pub struct Moments {
        /// The optional query parameter `since`.
        #[write(query("since"))]
        since: Optional<DateTime<Utc>>,
    }
}
