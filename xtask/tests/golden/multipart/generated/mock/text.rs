// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::write_text`](crate::Client::write_text).
    #[track_caller]
    pub fn write_text(&self) -> mock::Stub<WriteText> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::write_text`](crate::Client::write_text).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WriteText {
    pub body: ::std::string::String,
}

impl mock::Operation for WriteText {
    const ROUTE: mock::Route = mock::Route::new("write_text", "PUT", "/text");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::std::string::String;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self { body: request.text()? })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::bytes(&["200"], "text/plain", value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
