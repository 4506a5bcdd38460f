// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::upload_inline`](crate::Client::upload_inline).
    #[track_caller]
    pub fn upload_inline(&self) -> mock::Stub<UploadInline> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::upload_inline`](crate::Client::upload_inline).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadInline {
    pub body: ::std::option::Option<::std::vec::Vec<mock::Part>>,
}

impl mock::Operation for UploadInline {
    const ROUTE: mock::Route = mock::Route::new("upload_inline", "POST", "/inline");
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
