// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::by_page_total`](crate::Client::by_page_total).
    #[track_caller]
    pub fn by_page_total(&self) -> mock::Stub<ByPageTotal> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::by_page_total`](crate::Client::by_page_total).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ByPageTotal {
    pub page: ::std::option::Option<i64>,
    pub pages: ::std::option::Option<::std::string::String>,
    pub per_page: ::std::option::Option<i64>,
}

impl mock::Operation for ByPageTotal {
    const ROUTE: mock::Route = mock::Route::new(
        "by_page_total",
        "GET",
        "/by-page-total",
    );
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::ByPageTotalResponse;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            page: request.query("page", "form", true)?,
            pages: request.query("pages", "form", true)?,
            per_page: request.query("perPage", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
