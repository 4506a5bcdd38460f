//! Why there is no token.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use streamkap_api::{AuthorizeError, BuildError, Secret, ValidationMessage};

use crate::clock::Moment;
use crate::credentials::RereadError;
use crate::environment::EnvironmentError;
use crate::host::UnapprovedHost;
use crate::project_key::ProjectKeyError;

/// Why there is no token.
///
/// It is cheap to clone, since everybody who waited for a failed exchange gets the same one.
/// Neither `Debug` nor `Display` shows a secret: where the API's own words repeat one that was
/// sent, it is struck out. The cause is in [`source`](StdError::source), not in `Display`.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    message: String,
    is_transient: bool,
    answer: Answer,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What is known of the API's answer, if one came.
#[derive(Default)]
struct Answer {
    status: Option<u16>,
    request_id: Option<String>,
    api_message: Option<String>,
    validation: Vec<ValidationMessage>,
    retry_after: Option<Duration>,
    heard_at: Option<Moment>,
}

impl Error {
    /// Whether the same may succeed later with nothing changed: no answer or half of one, a
    /// time-out, 408, 429, 500, 502, 503 or 504. A 500 counts, since asking for a token twice does
    /// no harm.
    pub fn is_transient(&self) -> bool {
        self.0.is_transient
    }

    /// Whether the API refuses the credentials: 401 or 403.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.0.answer.status, Some(401 | 403))
    }

    /// The status of the API's answer, where one came.
    pub fn status(&self) -> Option<u16> {
        self.0.answer.status
    }

    /// What the answer's `X-Request-Id` says: the thing to quote when asking for support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.answer.request_id.as_deref()
    }

    /// What the API said, without the secrets that were sent.
    pub fn api_message(&self) -> Option<&str> {
        self.0.answer.api_message.as_deref()
    }

    /// What the API has to say against single fields of the request.
    pub fn validation(&self) -> &[ValidationMessage] {
        &self.0.answer.validation
    }

    /// How long the API asks to wait before the next try, counted from its answer.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.answer.retry_after
    }

    /// When the API answered, where it did. A renewal may go on for a while after that.
    pub(crate) fn heard_at(&self) -> Option<Moment> {
        self.0.answer.heard_at
    }

    /// A failure, heard of at that moment, of the token call or of another generated one. `sent`
    /// is struck out of the words that the API used.
    pub(crate) fn from_api<E: 'static>(
        what: &'static str,
        error: streamkap_api::Error<E>,
        sent: &[Secret],
        heard_at: Moment,
    ) -> Self {
        let words = error.message().or_else(|| error.excerpt());
        let repeats_a_secret = |text: &str| strike_out(text, sent) != text;
        let answer = Answer {
            status: error.status().map(|status| status.as_u16()),
            request_id: error.request_id().map(|id| strike_out(id, sent)),
            api_message: words.map(|words| strike_out(&words, sent)),
            validation: error
                .validation()
                .into_iter()
                .filter(|message| !repeats_a_secret(&message.to_string()))
                .filter(|message| !repeats_a_secret(message.kind()))
                .collect(),
            retry_after: error.retry_after(),
            heard_at: Some(heard_at),
        };
        let is_transient = error.is_transient() || answer.status == Some(500);
        let message = format!("{what}: {}", strike_out(&error.to_string(), sent));
        // An error that came with an answer has no cause beneath it, and its own words would be
        // shown as they came. What broke underneath a connection is worth keeping.
        let source = match error {
            streamkap_api::Error::CommunicationError(source)
            | streamkap_api::Error::ResponseBodyError(_, source) => Some(source.into()),
            _ => None,
        };
        Self::new(message, is_transient, answer, source)
    }

    pub(crate) fn unusable_answer(problem: &str) -> Self {
        Self::new(problem.to_owned(), false, Answer::default(), None)
    }

    pub(crate) fn timed_out(budget: Duration) -> Self {
        let message = format!("no access token within {} seconds", budget.as_secs());
        Self::new(message, true, Answer::default(), None)
    }

    pub(crate) fn rejected_again() -> Self {
        let message = "the API rejects newly issued access tokens as well".to_owned();
        Self::new(message, true, Answer::default(), None)
    }

    pub(crate) fn no_runtime() -> Self {
        let message = "an access token can only be asked for inside a tokio runtime".to_owned();
        Self::new(message, false, Answer::default(), None)
    }

    pub(crate) fn reread(source: RereadError) -> Self {
        let message = "the credentials were refused, and reading them again failed".to_owned();
        Self::new(message, false, Answer::default(), Some(Box::new(source)))
    }

    fn new(
        message: String,
        is_transient: bool,
        answer: Answer,
        source: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self(Arc::new(Inner {
            message,
            is_transient,
            answer,
            source,
        }))
    }
}

/// Words shorter than this are not taken for secrets: striking out `a` would leave nothing.
const SHORTEST_SECRET: usize = 4;

fn strike_out(text: &str, secrets: &[Secret]) -> String {
    secrets
        .iter()
        .map(Secret::expose)
        .filter(|secret| secret.len() >= SHORTEST_SECRET)
        .fold(text.to_owned(), |text, secret| {
            text.replace(secret, "[redacted]")
        })
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("message", &self.0.message)
            .field("transient", &self.0.is_transient)
            .field("status", &self.0.answer.status)
            .field("request_id", &self.0.answer.request_id)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}

/// The call that needed the token fails for this reason.
impl From<Error> for AuthorizeError {
    fn from(error: Error) -> Self {
        match error.is_transient() {
            true => Self::transient(error),
            false => Self::permanent(error),
        }
    }
}

/// Something is wrong with what the caller configured.
macro_rules! from_configuration {
    ($($source:ty => $message:literal),* $(,)?) => {
        $(impl From<$source> for Error {
            fn from(source: $source) -> Self {
                Self::new($message.to_owned(), false, Answer::default(), Some(Box::new(source)))
            }
        })*
    };
}

from_configuration! {
    BuildError => "the client for the API could not be made",
    EnvironmentError => "the environment gives no credentials",
    ProjectKeyError => "the project key cannot be used",
    UnapprovedHost => "a secret would go to a host that nobody approved",
}
