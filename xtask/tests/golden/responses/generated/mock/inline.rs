// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::inline`](crate::Client::inline).
    #[track_caller]
    pub fn inline(&self) -> mock::Stub<Inline> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::inline`](crate::Client::inline).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Inline {}
impl mock::Operation for Inline {
    const ROUTE: mock::Route = mock::Route::new("inline", "GET", "/inline");
    const RESPONSES: &'static [&'static str] = &["200", "400"];
    type Response = types::InlineResponse;
    type Error = types::InlineError;
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
