// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::by_offset`](crate::Client::by_offset).
    #[track_caller]
    pub fn by_offset(&self) -> mock::Stub<ByOffset> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::by_offset`](crate::Client::by_offset).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ByOffset {
    pub limit: ::std::option::Option<i64>,
    pub offset: ::std::option::Option<i64>,
}

impl mock::Operation for ByOffset {
    const ROUTE: mock::Route = mock::Route::new("by_offset", "GET", "/by-offset");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::std::vec::Vec<types::Row>;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            limit: request.query("limit", "form", true)?,
            offset: request.query("offset", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
