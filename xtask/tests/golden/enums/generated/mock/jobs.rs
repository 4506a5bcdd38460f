// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::jobs`](crate::Client::jobs).
    #[track_caller]
    pub fn jobs(&self) -> mock::Stub<Jobs> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::jobs`](crate::Client::jobs).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Jobs {
    pub state: types::State,
    pub order: ::std::option::Option<::std::vec::Vec<types::JobsOrderItem>>,
}

impl mock::Operation for Jobs {
    const ROUTE: mock::Route = mock::Route::new("jobs", "GET", "/jobs/{state}");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = types::Job;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            state: request.path("state", "simple", false)?,
            order: request.query("order", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
