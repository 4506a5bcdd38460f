// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::switched_off`](crate::Client::switched_off).
    #[track_caller]
    pub fn switched_off(&self) -> mock::Stub<SwitchedOff> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::switched_off`](crate::Client::switched_off).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SwitchedOff {
    pub limit: ::std::option::Option<i64>,
    pub offset: ::std::option::Option<i64>,
}

impl mock::Operation for SwitchedOff {
    const ROUTE: mock::Route = mock::Route::new("switched_off", "GET", "/switched-off");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::std::vec::Vec<types::Row>;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            limit: request.query("limit", "form", true)?,
            offset: request.query("offset", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
