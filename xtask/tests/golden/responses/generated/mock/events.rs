// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::events`](crate::Client::events).
    #[track_caller]
    pub fn events(&self) -> mock::Stub<Events> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::events`](crate::Client::events).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Events {}
impl mock::Operation for Events {
    const ROUTE: mock::Route = mock::Route::new("events", "GET", "/events");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::std::vec::Vec<::std::string::String>;
    type Error = ();
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::events(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
