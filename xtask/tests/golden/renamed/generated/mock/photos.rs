// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::upload`](crate::Client::upload).
    #[track_caller]
    pub fn upload(&self) -> mock::Stub<Upload> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::upload`](crate::Client::upload).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Upload {
    pub body: ::std::option::Option<::std::vec::Vec<mock::Part>>,
}

impl mock::Operation for Upload {
    const ROUTE: mock::Route = mock::Route::new("upload", "POST", "/photos");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            body: request.optional(|request| request.multipart())?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
