// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;
use uuid::Uuid;

impl Client {
    /// Sends a `POST` request to `/jobs`.
    #[doc(alias = "/jobs")]
    pub fn start(&self) -> Start<'_> {
        Start::new(self)
    }

    /// Sends a `GET` request to `/jobs/{id}`.
    #[doc(alias = "/jobs/{id}")]
    pub fn job(&self) -> Job<'_> {
        Job::new(self)
    }

    /// Sends a `OPTIONS` request to `/jobs/{id}`.
    #[doc(alias = "/jobs/{id}")]
    pub fn job_options(&self) -> JobOptions<'_> {
        JobOptions::new(self)
    }

    /// Sends a `HEAD` request to `/jobs/{id}`.
    #[doc(alias = "/jobs/{id}")]
    pub fn job_there(&self) -> JobThere<'_> {
        JobThere::new(self)
    }

    /// Sends a `TRACE` request to `/jobs/{id}`.
    #[doc(alias = "/jobs/{id}")]
    #[deprecated]
    pub fn job_trace(&self) -> JobTrace<'_> {
        JobTrace::new(self)
    }
}

call_builder! {
    #[operation("start", "POST", "/jobs")]
    #[accept("application/json, application/problem+json;q=0.5, text/plain;q=0.5")]
    #[response(responses::StartSuccess)]
    #[error(responses::StartFailure)]
    #[derive(Clone)]
    pub struct Start {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Job)]
    type Body = Optional<types::Job>;
}

call_builder! {
    #[operation("job", "GET", "/jobs/{id}")]
    #[accept("application/json")]
    #[response(Option<types::Job>, optional, json("200"), empty("204"))]
    #[error(types::Problem, json("404", "410"))]
    #[derive(Clone)]
    pub struct Job {
        /// The required path parameter `id`.
        #[write(path("id"))]
        id: Required<Uuid>,
    }
}

call_builder! {
    #[operation("job_options", "OPTIONS", "/jobs/{id}")]
    #[accept("application/json")]
    #[response(types::Problem, json("2XX"))]
    #[error(types::Problem, json("default"))]
    #[derive(Clone)]
    pub struct JobOptions {
        /// The required path parameter `id`.
        #[write(path("id"))]
        id: Required<Uuid>,
    }
}

call_builder! {
    #[operation("job_there", "HEAD", "/jobs/{id}")]
    #[response((), empty("200"))]
    #[derive(Clone)]
    pub struct JobThere {
        /// The required path parameter `id`.
        #[write(path("id"))]
        id: Required<Uuid>,
    }
}

call_builder! {
    #[operation("job_trace", "TRACE", "/jobs/{id}")]
    #[response((), empty("2XX"))]
    #[derive(Clone)]
    pub struct JobTrace {
        /// The required path parameter `id`.
        #[write(path("id"))]
        id: Required<Uuid>,
    }
}
