// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::slips`](crate::Client::slips).
    #[track_caller]
    pub fn slips(&self) -> mock::Stub<Slips> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::slips`](crate::Client::slips).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Slips {
    pub missing: ::std::string::String,
}

impl mock::Operation for Slips {
    const ROUTE: mock::Route = mock::Route::new("slips", "GET", "/slips/{missing}");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            missing: request.path("missing", "simple", false)?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
