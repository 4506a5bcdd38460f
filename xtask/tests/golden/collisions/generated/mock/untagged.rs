// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::collide`](crate::Client::collide).
    #[track_caller]
    pub fn collide(&self) -> mock::Stub<Collide> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::collide`](crate::Client::collide).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Collide {
    pub self2: ::std::string::String,
    pub body2: ::std::string::String,
    pub client2: ::std::string::String,
    pub id: ::std::string::String,
    pub call2: ::std::option::Option<::std::string::String>,
    pub filter_a: ::std::option::Option<::std::string::String>,
    pub filter_a2: ::std::option::Option<::std::string::String>,
    pub gen_value: ::std::option::Option<::std::string::String>,
    pub id2: ::std::option::Option<::std::string::String>,
    pub id5: ::std::option::Option<::std::string::String>,
    pub info: ::std::option::Option<::std::string::String>,
    pub new2: ::std::option::Option<::std::string::String>,
    pub response: ::std::option::Option<::std::string::String>,
    pub send2: ::std::option::Option<::std::string::String>,
    pub type_: ::std::option::Option<::std::string::String>,
    pub value: ::std::option::Option<types::CollideValue2>,
    pub id3: ::std::option::Option<::std::string::String>,
    pub id4: ::std::option::Option<::std::string::String>,
    pub body: types::Keywords,
}

impl mock::Operation for Collide {
    const ROUTE: mock::Route = mock::Route::new(
        "collide",
        "POST",
        "/{self}/{body}/{client}/{id}",
    );
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Everything;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            self2: request.path("self", "simple", false)?,
            body2: request.path("body", "simple", false)?,
            client2: request.path("client", "simple", false)?,
            id: request.path("id", "simple", false)?,
            call2: request.query("call", "form", true)?,
            filter_a: request.query("filter_a", "form", true)?,
            filter_a2: request.query("filter[a]", "form", true)?,
            gen_value: request.query("gen", "form", true)?,
            id2: request.query("id", "form", true)?,
            id5: request.query("Id", "form", true)?,
            info: request.query("info", "form", true)?,
            new2: request.query("new", "form", true)?,
            response: request.query("response", "form", true)?,
            send2: request.query("send", "form", true)?,
            type_: request.query("type", "form", true)?,
            value: request.query("value", "form", true)?,
            id3: request.header("id", false)?,
            id4: request.cookie("id", true)?,
            body: request.json()?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
