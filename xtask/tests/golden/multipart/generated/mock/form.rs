// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::submit`](crate::Client::submit).
    #[track_caller]
    pub fn submit(&self) -> mock::Stub<Submit> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::submit`](crate::Client::submit).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Submit {
    pub body: types::SubmitBody,
}

impl mock::Operation for Submit {
    const ROUTE: mock::Route = mock::Route::new("submit", "POST", "/form");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self { body: request.form(&[])? })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
