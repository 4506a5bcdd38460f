// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::report`](crate::Client::report).
    #[track_caller]
    pub fn report(&self) -> mock::Stub<Report> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::report`](crate::Client::report).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {}
impl mock::Operation for Report {
    const ROUTE: mock::Route = mock::Route::new("report", "GET", "/report");
    const RESPONSES: &'static [&'static str] = &["200", "400"];
    type Response = ::std::vec::Vec<types::Row>;
    type Error = types::Problem;
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["400"], &value)
    }
}
