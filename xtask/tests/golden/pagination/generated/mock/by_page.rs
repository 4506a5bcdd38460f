// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::by_page`](crate::Client::by_page).
    #[track_caller]
    pub fn by_page(&self) -> mock::Stub<ByPage> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::by_page`](crate::Client::by_page).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ByPage {
    pub page: ::std::option::Option<i64>,
    pub page_size: ::std::option::Option<i64>,
    pub q: ::std::option::Option<::std::string::String>,
}

impl mock::Operation for ByPage {
    const ROUTE: mock::Route = mock::Route::new("by_page", "GET", "/by-page");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::NumberedPage;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            page: request.query("page", "form", true)?,
            page_size: request.query("page_size", "form", true)?,
            q: request.query("q", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
