// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::types`](crate::Client::types).
    #[track_caller]
    pub fn types(&self) -> mock::Stub<Types> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::types`](crate::Client::types).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Types {}
impl mock::Operation for Types {
    const ROUTE: mock::Route = mock::Route::new("types", "GET", "/types");
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
