// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::get_unnamed_id`](crate::Client::get_unnamed_id).
    #[track_caller]
    pub fn get_unnamed_id(&self) -> mock::Stub<GetUnnamedId> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::get_unnamed_id2`](crate::Client::get_unnamed_id2).
    #[track_caller]
    pub fn get_unnamed_id2(&self) -> mock::Stub<GetUnnamedId2> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::get_unnamed_id`](crate::Client::get_unnamed_id).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUnnamedId {}
impl mock::Operation for GetUnnamedId {
    const ROUTE: mock::Route = mock::Route::new("get_unnamed_id", "GET", "/unnamed/id");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Everything;
    type Error = ();
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

/// A request of [`Client::get_unnamed_id2`](crate::Client::get_unnamed_id2).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUnnamedId2 {
    pub id: ::std::string::String,
}

impl mock::Operation for GetUnnamedId2 {
    const ROUTE: mock::Route = mock::Route::new(
        "get_unnamed_id2",
        "GET",
        "/unnamed/{id}",
    );
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Everything;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            id: request.path("id", "simple", false)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
