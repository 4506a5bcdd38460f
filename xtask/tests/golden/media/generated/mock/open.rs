// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::open`](crate::Client::open).
    #[track_caller]
    pub fn open(&self) -> mock::Stub<Open> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::open`](crate::Client::open).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Open {}
impl mock::Operation for Open {
    const ROUTE: mock::Route = mock::Route::new("open", "GET", "/open");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
