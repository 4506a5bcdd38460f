// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::works`](crate::Client::works).
    #[track_caller]
    pub fn works(&self) -> mock::Stub<Works> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::slips`](crate::Client::slips).
    #[track_caller]
    pub fn slips(&self) -> mock::Stub<Slips> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::works`](crate::Client::works).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Works {}
impl mock::Operation for Works {
    const ROUTE: mock::Route = mock::Route::new("works", "POST", "/bad/operation");
    const RESPONSES: &'static [&'static str] = &["2XX"];
    type Response = ();
    type Error = ();
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["2XX"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

/// A request of [`Client::slips`](crate::Client::slips).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Slips {
    pub default: ::std::option::Option<i64>,
}

impl mock::Operation for Slips {
    const ROUTE: mock::Route = mock::Route::new("slips", "GET", "/bad/parameters");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Wrong;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            default: request.query("default", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
