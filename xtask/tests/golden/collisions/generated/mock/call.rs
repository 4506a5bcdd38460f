// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::call_operation`](crate::Client::call_operation).
    #[track_caller]
    pub fn call_operation(&self) -> mock::Stub<CallOperation> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::call_operation`](crate::Client::call_operation).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallOperation {}
impl mock::Operation for CallOperation {
    const ROUTE: mock::Route = mock::Route::new("call_operation", "GET", "/call");
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
