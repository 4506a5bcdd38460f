// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::plant`](crate::Client::plant).
    #[track_caller]
    pub fn plant(&self) -> mock::Stub<Plant> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::plant`](crate::Client::plant).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Plant {
    pub body: types::Tree,
}

impl mock::Operation for Plant {
    const ROUTE: mock::Route = mock::Route::new("plant", "PUT", "/tree");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::std::option::Option<types::Json>;
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
