// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::merge`](crate::Client::merge).
    #[track_caller]
    pub fn merge(&self) -> mock::Stub<Merge> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::merge`](crate::Client::merge).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Merge {
    pub body: types::Meta,
}

impl mock::Operation for Merge {
    const ROUTE: mock::Route = mock::Route::new("merge", "PATCH", "/patch");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self { body: request.json()? })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
