// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::by_path`](crate::Client::by_path).
    #[track_caller]
    pub fn by_path(&self) -> mock::Stub<ByPath> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::by_path`](crate::Client::by_path).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ByPath {
    pub text: ::std::string::String,
    pub list: ::std::vec::Vec<i64>,
    pub object: types::Colour,
    pub label: ::std::vec::Vec<::std::string::String>,
    pub matrix: ::std::vec::Vec<::std::string::String>,
    pub when: ::chrono::naive::NaiveDate,
}

impl mock::Operation for ByPath {
    const ROUTE: mock::Route = mock::Route::new(
        "by_path",
        "GET",
        "/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}",
    );
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            text: request.path("text", "simple", false)?,
            list: request.path("list", "simple", false)?,
            object: request.path("object", "simple", true)?,
            label: request.path("label", "label", false)?,
            matrix: request.path("matrix", "matrix", true)?,
            when: request.path("when", "simple", false)?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
