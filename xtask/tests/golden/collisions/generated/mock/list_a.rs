// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::list_things`](crate::Client::list_things).
    #[track_caller]
    pub fn list_things(&self) -> mock::Stub<ListThings> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::list_things`](crate::Client::list_things).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListThings {}
impl mock::Operation for ListThings {
    const ROUTE: mock::Route = mock::Route::new("list_things", "GET", "/list-a");
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
