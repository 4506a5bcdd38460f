// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::gen_value`](crate::Client::gen_value).
    #[track_caller]
    pub fn gen_value(&self) -> mock::Stub<GenValue> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::gen_value`](crate::Client::gen_value).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GenValue {}
impl mock::Operation for GenValue {
    const ROUTE: mock::Route = mock::Route::new("gen_value", "GET", "/gen");
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
