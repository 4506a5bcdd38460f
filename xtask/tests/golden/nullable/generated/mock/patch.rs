// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::change`](crate::Client::change).
    #[track_caller]
    pub fn change(&self) -> mock::Stub<Change> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::change`](crate::Client::change).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Change {
    pub body: types::Patch,
}

impl mock::Operation for Change {
    const ROUTE: mock::Route = mock::Route::new("change", "PATCH", "/patch");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Patch;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self { body: request.json()? })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
