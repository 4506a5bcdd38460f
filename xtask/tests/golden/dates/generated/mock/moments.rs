// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::moments`](crate::Client::moments).
    #[track_caller]
    pub fn moments(&self) -> mock::Stub<Moments> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::moments`](crate::Client::moments).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Moments {
    pub since: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}

impl mock::Operation for Moments {
    const ROUTE: mock::Route = mock::Route::new("moments", "GET", "/moments");
    const RESPONSES: &'static [&'static str] = &["200"];
    type Response = ::std::vec::Vec<::chrono::DateTime<::chrono::offset::Utc>>;
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            since: request.query("since", "form", true)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
