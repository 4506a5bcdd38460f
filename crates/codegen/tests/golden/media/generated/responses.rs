// Generated; do not edit.

use crate::types;
use openapi_client_runtime::responses;

responses! {
    #[operation("start")]
    pub enum StartTextSuccess {
        #[status("200", text("text/csv"))]
        Ok(String),
        #[status("202")]
        Accepted,
    }
}
