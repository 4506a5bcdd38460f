// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::send_operation`](crate::Client::send_operation).
    #[track_caller]
    pub fn send_operation(&self) -> mock::Stub<SendOperation> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::send_operation`](crate::Client::send_operation).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendOperation {}
impl mock::Operation for SendOperation {
    const ROUTE: mock::Route = mock::Route::new("send_operation", "GET", "/send");
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
