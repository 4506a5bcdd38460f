// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::stated`](crate::Client::stated).
    #[track_caller]
    pub fn stated(&self) -> mock::Stub<Stated> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::stated`](crate::Client::stated).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Stated {
    pub after: ::std::option::Option<i64>,
    pub limit: ::std::option::Option<i64>,
}

impl mock::Operation for Stated {
    const ROUTE: mock::Route = mock::Route::new("stated", "GET", "/stated");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::StatedResponse;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            after: request.query("after", "form", true)?,
            limit: request.query("limit", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
