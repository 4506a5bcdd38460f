// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::ticks`](crate::Client::ticks).
    #[track_caller]
    pub fn ticks(&self) -> mock::Stub<Ticks> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::ticks`](crate::Client::ticks).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Ticks {}
impl mock::Operation for Ticks {
    const ROUTE: mock::Route = mock::Route::new("ticks", "GET", "/ticks");
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
