// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::by_query`](crate::Client::by_query).
    #[track_caller]
    pub fn by_query(&self) -> mock::Stub<ByQuery> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::by_query`](crate::Client::by_query).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ByQuery {
    pub anything: ::std::option::Option<::serde_json::Value>,
    pub deep: ::std::option::Option<types::Colour>,
    pub either: ::std::option::Option<types::ByQueryEither>,
    pub filter_name: ::std::option::Option<::std::string::String>,
    pub flag: ::std::option::Option<bool>,
    pub form: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub joined: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub json: ::std::option::Option<types::Colour>,
    pub nothing: ::std::option::Option<::std::string::String>,
    pub page: ::std::option::Option<u64>,
    pub pipe: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub q: types::ByQueryQ,
    pub sort: ::std::option::Option<types::ByQuerySort>,
    pub space: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl mock::Operation for ByQuery {
    const ROUTE: mock::Route = mock::Route::new("by_query", "GET", "/query");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            anything: request.query("anything", "form", true)?,
            deep: request.query("deep", "deepObject", true)?,
            either: request.query("either", "form", true)?,
            filter_name: request.query("filter[name]", "form", true)?,
            flag: request.query("flag", "form", true)?,
            form: request.query("form", "form", true)?,
            joined: request.query("joined", "form", false)?,
            json: request.query_json("json")?,
            nothing: request.query("nothing", "form", true)?,
            page: request.query("page", "form", true)?,
            pipe: request.query("pipe", "pipeDelimited", false)?,
            q: request.query("q", "form", true)?,
            sort: request.query("sort", "form", true)?,
            space: request.query("space", "spaceDelimited", false)?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
