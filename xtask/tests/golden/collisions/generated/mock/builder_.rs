// Generated; do not edit.

use crate::support::mock;
use crate::types;
use crate::responses;
impl mock::Mock {
    /// Stubs [`Client::answers`](crate::Client::answers).
    #[track_caller]
    pub fn answers(&self) -> mock::Stub<Answers> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::answers`](crate::Client::answers).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Answers {}
impl mock::Operation for Answers {
    const ROUTE: mock::Route = mock::Route::new("answers", "GET", "/answers");
    const RESPONSES: &'static [&'static str] = &["200", "201", "202"];
    type Response = responses::AnswersSuccess;
    type Error = ();
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response(value: Self::Response) -> mock::Documented {
        match value {
            responses::AnswersSuccess::Ok(value) => {
                mock::Documented::json(&["200"], &value)
            }
            responses::AnswersSuccess::Created(value) => {
                mock::Documented::bytes(&["201"], "text/plain", value)
            }
            responses::AnswersSuccess::Accepted => mock::Documented::empty(&["202"]),
        }
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
