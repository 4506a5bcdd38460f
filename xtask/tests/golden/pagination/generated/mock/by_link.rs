// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::by_link`](crate::Client::by_link).
    #[track_caller]
    pub fn by_link(&self) -> mock::Stub<ByLink> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::by_link`](crate::Client::by_link).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ByLink {
    pub limit: ::std::option::Option<i64>,
}

impl mock::Operation for ByLink {
    const ROUTE: mock::Route = mock::Route::new("by_link", "GET", "/by-link");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::std::vec::Vec<types::Row>;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            limit: request.query("limit", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
