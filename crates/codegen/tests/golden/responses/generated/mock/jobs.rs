// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};
use uuid::Uuid;

mock_operation! {
    #[stub(start_operation)]
    #[operation("start", "POST", "/jobs")]
    #[statuses("200", "202", "204", "400", "422", "5XX", "default")]
    pub struct Start {
        #[read(optional(|request|request.json()))]
        pub body: Option<types::Job>,
    }

    fn response(value: responses::StartSuccess) -> mock::Documented {
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

    fn error(value: responses::StartFailure) -> mock::Documented {
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

mock_operation! {
    #[stub(job)]
    #[operation("job", "GET", "/jobs/{id}")]
    #[statuses("200", "204", "404", "410")]
    pub struct Job {
        #[read(path("id", "simple", false))]
        pub id: Uuid,
    }

    fn response(value: Option<types::Job>) -> mock::Documented {
        match value {
            Some(value) => mock::Documented::json(&["200"], &value),
            None => mock::Documented::empty(&["204"]),
        }
    }

    fn error(value: types::Problem) -> mock::Documented {
        mock::Documented::json(&["404", "410"], &value)
    }
}

mock_operation! {
    #[stub(job_options)]
    #[operation("job_options", "OPTIONS", "/jobs/{id}")]
    #[statuses("2XX", "default")]
    pub struct JobOptions {
        #[read(path("id", "simple", false))]
        pub id: Uuid,
    }

    fn response(value: types::Problem) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::Problem) -> mock::Documented {
        mock::Documented::json(&["default"], &value)
    }
}

mock_operation! {
    #[stub(job_there)]
    #[operation("job_there", "HEAD", "/jobs/{id}")]
    #[statuses("200")]
    pub struct JobThere {
        #[read(path("id", "simple", false))]
        pub id: Uuid,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

mock_operation! {
    #[stub(job_trace)]
    #[operation("job_trace", "TRACE", "/jobs/{id}")]
    #[statuses("2XX")]
    pub struct JobTrace {
        #[read(path("id", "simple", false))]
        pub id: Uuid,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["2XX"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
