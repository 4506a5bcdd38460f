// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::list_things2`](crate::Client::list_things2).
    #[track_caller]
    pub fn list_things2(&self) -> mock::Stub<ListThings2> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::list_things2`](crate::Client::list_things2).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListThings2 {}
impl mock::Operation for ListThings2 {
    const ROUTE: mock::Route = mock::Route::new("list_things2", "GET", "/list-d");
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
