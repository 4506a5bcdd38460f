// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::put`](crate::Client::put).
    #[track_caller]
    pub fn put(&self) -> mock::Stub<Put> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::put`](crate::Client::put).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Put {
    pub body: types::Node,
}

impl mock::Operation for Put {
    const ROUTE: mock::Route = mock::Route::new("put", "PUT", "/node");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Node;
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
