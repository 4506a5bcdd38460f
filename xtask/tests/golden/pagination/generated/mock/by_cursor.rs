// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::by_cursor`](crate::Client::by_cursor).
    #[track_caller]
    pub fn by_cursor(&self) -> mock::Stub<ByCursor> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::by_cursor`](crate::Client::by_cursor).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ByCursor {
    pub limit: ::std::option::Option<i64>,
    pub page_token: ::std::option::Option<::std::string::String>,
}

impl mock::Operation for ByCursor {
    const ROUTE: mock::Route = mock::Route::new("by_cursor", "GET", "/by-cursor");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::ByCursorResponse;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            limit: request.query("limit", "form", true)?,
            page_token: request.query("pageToken", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
