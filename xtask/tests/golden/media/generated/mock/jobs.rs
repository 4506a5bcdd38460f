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
}

/// A request of [`Client::start`](crate::Client::start).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Start {}
impl mock::Operation for Start {
    const ROUTE: mock::Route = mock::Route::new("start", "POST", "/jobs");
    const RESPONSES: &'static [&'static str] = &["200", "202"];
    type Response = ::std::option::Option<types::Row>;
    type Error = ();
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response(value: Self::Response) -> mock::Documented {
        match value {
            Some(value) => mock::Documented::json(&["200"], &value),
            None => mock::Documented::empty(&["202"]),
        }
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
