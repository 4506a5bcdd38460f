// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::client_operation`](crate::Client::client_operation).
    #[track_caller]
    pub fn client_operation(&self) -> mock::Stub<ClientOperation> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::client_operation`](crate::Client::client_operation).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClientOperation {}
impl mock::Operation for ClientOperation {
    const ROUTE: mock::Route = mock::Route::new("client_operation", "GET", "/client");
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
