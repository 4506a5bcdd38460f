// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::new_operation`](crate::Client::new_operation).
    #[track_caller]
    pub fn new_operation(&self) -> mock::Stub<NewOperation> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::new_operation`](crate::Client::new_operation).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewOperation {}
impl mock::Operation for NewOperation {
    const ROUTE: mock::Route = mock::Route::new("new_operation", "GET", "/new");
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
