// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::write_raw`](crate::Client::write_raw).
    #[track_caller]
    pub fn write_raw(&self) -> mock::Stub<WriteRaw> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::erase`](crate::Client::erase).
    #[track_caller]
    pub fn erase(&self) -> mock::Stub<Erase> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::write_raw`](crate::Client::write_raw).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WriteRaw {
    pub body: ::bytes::Bytes,
}

impl mock::Operation for WriteRaw {
    const ROUTE: mock::Route = mock::Route::new("write_raw", "PUT", "/raw");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::bytes::Bytes;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self { body: request.bytes()? })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::bytes(&["200"], "application/pdf", value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

/// A request of [`Client::erase`](crate::Client::erase).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Erase {
    pub body: ::std::option::Option<types::EraseBody>,
}

impl mock::Operation for Erase {
    const ROUTE: mock::Route = mock::Route::new("erase", "DELETE", "/raw");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            body: request.optional(|request| request.json())?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
