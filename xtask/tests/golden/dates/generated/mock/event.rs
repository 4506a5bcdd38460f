// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::put_event`](crate::Client::put_event).
    #[track_caller]
    pub fn put_event(&self) -> mock::Stub<PutEvent> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::put_event`](crate::Client::put_event).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PutEvent {
    pub body: types::Event,
}

impl mock::Operation for PutEvent {
    const ROUTE: mock::Route = mock::Route::new("put_event", "PUT", "/event");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Event;
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
