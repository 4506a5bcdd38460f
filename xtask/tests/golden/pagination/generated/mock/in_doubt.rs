// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::in_doubt`](crate::Client::in_doubt).
    #[track_caller]
    pub fn in_doubt(&self) -> mock::Stub<InDoubt> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::in_doubt`](crate::Client::in_doubt).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InDoubt {
    pub cursor: ::std::option::Option<::std::string::String>,
    pub limit: ::std::option::Option<i64>,
    pub page: ::std::option::Option<i64>,
}

impl mock::Operation for InDoubt {
    const ROUTE: mock::Route = mock::Route::new("in_doubt", "GET", "/in-doubt");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::std::vec::Vec<types::Row>;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            cursor: request.query("cursor", "form", true)?,
            limit: request.query("limit", "form", true)?,
            page: request.query("page", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
