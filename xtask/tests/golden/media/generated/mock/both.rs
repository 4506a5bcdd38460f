// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::both`](crate::Client::both).
    #[track_caller]
    pub fn both(&self) -> mock::Stub<Both> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::both`](crate::Client::both).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Both {}
impl mock::Operation for Both {
    const ROUTE: mock::Route = mock::Route::new("both", "GET", "/both");
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
