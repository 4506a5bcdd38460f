// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::store`](crate::Client::store).
    #[track_caller]
    pub fn store(&self) -> mock::Stub<Store> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::store`](crate::Client::store).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Store {
    pub body: types::Maps,
}

impl mock::Operation for Store {
    const ROUTE: mock::Route = mock::Route::new("store", "PUT", "/maps");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Maps;
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
