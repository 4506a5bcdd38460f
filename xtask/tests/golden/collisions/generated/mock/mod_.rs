// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::async_`](crate::Client::async_).
    #[track_caller]
    pub fn async_(&self) -> mock::Stub<Async> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::error_operation`](crate::Client::error_operation).
    #[track_caller]
    pub fn error_operation(&self) -> mock::Stub<ErrorOperation> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::async_`](crate::Client::async_).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Async {}
impl mock::Operation for Async {
    const ROUTE: mock::Route = mock::Route::new("async_", "GET", "/async");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Everything;
    type Error = ();
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

/// A request of [`Client::error_operation`](crate::Client::error_operation).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ErrorOperation {}
impl mock::Operation for ErrorOperation {
    const ROUTE: mock::Route = mock::Route::new("error_operation", "GET", "/error");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Everything;
    type Error = ();
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
