// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::list`](crate::Client::list).
    #[track_caller]
    pub fn list(&self) -> mock::Stub<List> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::list`](crate::Client::list).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct List {}
impl mock::Operation for List {
    const ROUTE: mock::Route = mock::Route::new("list", "GET", "/condensers");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::std::vec::Vec<types::Condenser>;
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
