// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::by_header`](crate::Client::by_header).
    #[track_caller]
    pub fn by_header(&self) -> mock::Stub<ByHeader> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::by_header`](crate::Client::by_header).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ByHeader {
    pub x_api_key: crate::support::Redacted<
        ::std::option::Option<::std::string::String>,
    >,
    pub x_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub x_object: ::std::option::Option<types::Colour>,
    pub x_request_id: ::uuid::Uuid,
    pub prefs: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub session: ::std::option::Option<::std::string::String>,
}

impl mock::Operation for ByHeader {
    const ROUTE: mock::Route = mock::Route::new("by_header", "GET", "/headers");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            x_api_key: request.header("X-Api-Key", false)?,
            x_list: request.header("X-List", false)?,
            x_object: request.header("X-Object", true)?,
            x_request_id: request.header("X-Request-Id", false)?,
            prefs: request.cookie("prefs", true)?,
            session: request.cookie("session", true)?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
