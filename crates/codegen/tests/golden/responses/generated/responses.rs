// Generated; do not edit.

use crate::types;
use openapi_client_runtime::responses;
use serde_json::Value;

responses! {
    #[operation("start")]
    pub enum StartSuccess {
        #[status("200")]
        Ok(types::Job),
        #[status("202")]
        Accepted(String),
        #[status("204")]
        NoContent,
    }
}

responses! {
    #[operation("start")]
    pub enum StartFailure {
        #[status("400")]
        BadRequest(types::Problem),
        #[status("422")]
        UnprocessableEntity(types::Invalid),
        #[status("5XX", text("text/plain"))]
        Status5xx(String),
        #[status("default")]
        Other(Value),
    }
}
