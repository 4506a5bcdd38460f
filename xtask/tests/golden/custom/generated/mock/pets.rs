// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::get`](crate::Client::get).
    #[track_caller]
    pub fn get(&self) -> mock::Stub<Get> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::post_operation`](crate::Client::post_operation).
    #[track_caller]
    pub fn post_operation(&self) -> mock::Stub<PostOperation> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::get`](crate::Client::get).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Get {
    pub day: types::FormatDate,
    pub least: ::std::option::Option<types::FormatCountInteger>,
    pub price: ::std::option::Option<types::Money>,
}

impl mock::Operation for Get {
    const ROUTE: mock::Route = mock::Route::new("get", "GET", "/pets/{day}");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Found;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            day: request.path("day", "simple", false)?,
            least: request.query("least", "form", true)?,
            price: request.query("price", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

/// A request of [`Client::post_operation`](crate::Client::post_operation).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PostOperation {
    pub day: types::FormatDate,
    pub least: ::std::option::Option<types::FormatCountInteger>,
    pub price: ::std::option::Option<types::Money>,
    pub body: ::std::option::Option<types::Pet>,
}

impl mock::Operation for PostOperation {
    const ROUTE: mock::Route = mock::Route::new("post_operation", "POST", "/pets/{day}");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            day: request.path("day", "simple", false)?,
            least: request.query("least", "form", true)?,
            price: request.query("price", "form", true)?,
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
