// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::clone_operation`](crate::Client::clone_operation).
    #[track_caller]
    pub fn clone_operation(&self) -> mock::Stub<CloneOperation> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::clone_operation`](crate::Client::clone_operation).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloneOperation {}
impl mock::Operation for CloneOperation {
    const ROUTE: mock::Route = mock::Route::new("clone_operation", "GET", "/clone");
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
