// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::draw`](crate::Client::draw).
    #[track_caller]
    pub fn draw(&self) -> mock::Stub<Draw> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::draw`](crate::Client::draw).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Draw {
    pub body: types::Shape,
}

impl mock::Operation for Draw {
    const ROUTE: mock::Route = mock::Route::new("draw", "POST", "/shapes");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Animal;
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
