// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::start`](crate::Client::start).
    #[track_caller]
    pub fn start_operation(&self) -> mock::Stub<Start> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::job`](crate::Client::job).
    #[track_caller]
    pub fn job(&self) -> mock::Stub<Job> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::job_options`](crate::Client::job_options).
    #[track_caller]
    pub fn job_options(&self) -> mock::Stub<JobOptions> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::job_there`](crate::Client::job_there).
    #[track_caller]
    pub fn job_there(&self) -> mock::Stub<JobThere> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::job_trace`](crate::Client::job_trace).
    #[track_caller]
    pub fn job_trace(&self) -> mock::Stub<JobTrace> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::start`](crate::Client::start).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Start {
    pub body: ::std::option::Option<types::Job>,
}

impl mock::Operation for Start {
    const ROUTE: mock::Route = mock::Route::new("start", "POST", "/jobs");
    const RESPONSES: &'static [&'static str] = &[
        "200",
        "202",
        "204",
        "400",
        "422",
        "5XX",
        "default",
    ];
    type Response = responses::StartSuccess;
    type Error = responses::StartFailure;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            body: request.optional(|request| request.json())?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        match value {
            responses::StartSuccess::Ok(value) => {
                mock::Documented::json(&["200"], &value)
            }
            responses::StartSuccess::Accepted(value) => {
                mock::Documented::json(&["202"], &value)
            }
            responses::StartSuccess::NoContent => mock::Documented::empty(&["204"]),
        }
    }

    fn error(value: Self::Error) -> mock::Documented {
        match value {
            responses::StartFailure::BadRequest(value) => {
                mock::Documented::json(&["400"], &value)
            }
            responses::StartFailure::UnprocessableEntity(value) => {
                mock::Documented::json(&["422"], &value)
            }
            responses::StartFailure::Status5xx(value) => {
                mock::Documented::bytes(&["5XX"], "text/plain", value)
            }
            responses::StartFailure::Other(value) => {
                mock::Documented::json(&["default"], &value)
            }
        }
    }
}

/// A request of [`Client::job`](crate::Client::job).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Job {
    pub id: ::uuid::Uuid,
}

impl mock::Operation for Job {
    const ROUTE: mock::Route = mock::Route::new("job", "GET", "/jobs/{id}");
    const RESPONSES: &'static [&'static str] = &["200", "204", "404", "410"];
    type Response = ::std::option::Option<types::Job>;
    type Error = types::Problem;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            id: request.path("id", "simple", false)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        match value {
            Some(value) => mock::Documented::json(&["200"], &value),
            None => mock::Documented::empty(&["204"]),
        }
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["404", "410"], &value)
    }
}

/// A request of [`Client::job_options`](crate::Client::job_options).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JobOptions {
    pub id: ::uuid::Uuid,
}

impl mock::Operation for JobOptions {
    const ROUTE: mock::Route = mock::Route::new("job_options", "OPTIONS", "/jobs/{id}");
    const RESPONSES: &'static [&'static str] = &["2XX", "default"];
    type Response = types::Problem;
    type Error = types::Problem;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            id: request.path("id", "simple", false)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["default"], &value)
    }
}

/// A request of [`Client::job_there`](crate::Client::job_there).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JobThere {
    pub id: ::uuid::Uuid,
}

impl mock::Operation for JobThere {
    const ROUTE: mock::Route = mock::Route::new("job_there", "HEAD", "/jobs/{id}");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            id: request.path("id", "simple", false)?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

/// A request of [`Client::job_trace`](crate::Client::job_trace).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JobTrace {
    pub id: ::uuid::Uuid,
}

impl mock::Operation for JobTrace {
    const ROUTE: mock::Route = mock::Route::new("job_trace", "TRACE", "/jobs/{id}");
    const RESPONSES: &'static [&'static str] = &["2XX"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            id: request.path("id", "simple", false)?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["2XX"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
