// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};
use uuid::Uuid;

mock_operation! {
    #[stub(start_operation)]
    #[operation("start", "POST", "/jobs")]
    #[response(responses::StartSuccess)]
    #[error(responses::StartFailure)]
    pub struct Start {
        #[read(optional(|request|request.json()))]
        pub body: Option<types::Job>,
    }
}

mock_operation! {
    #[stub(job)]
    #[operation("job", "GET", "/jobs/{id}")]
    #[response(Option<types::Job>, json("200"), empty("204"))]
    #[error(types::Problem, json("404", "410"))]
    pub struct Job {
        #[read(path("id", "simple", false))]
        pub id: Uuid,
    }
}

mock_operation! {
    #[stub(job_options)]
    #[operation("job_options", "OPTIONS", "/jobs/{id}")]
    #[response(types::Problem, json("2XX"))]
    #[error(types::Problem, json("default"))]
    pub struct JobOptions {
        #[read(path("id", "simple", false))]
        pub id: Uuid,
    }
}

mock_operation! {
    #[stub(job_there)]
    #[operation("job_there", "HEAD", "/jobs/{id}")]
    #[response((), empty("200"))]
    pub struct JobThere {
        #[read(path("id", "simple", false))]
        pub id: Uuid,
    }
}

mock_operation! {
    #[stub(job_trace)]
    #[operation("job_trace", "TRACE", "/jobs/{id}")]
    #[response((), empty("2XX"))]
    pub struct JobTrace {
        #[read(path("id", "simple", false))]
        pub id: Uuid,
    }
}
