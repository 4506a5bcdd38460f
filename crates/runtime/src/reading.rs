//! Responses on their way to values: which of the described ones a response is, how its body is read and
//! decoded, and with which error that fails.
//!
//! What decodes a body is not async and knows the type of the value alone, so it is one function a type. It
//! asks for the body with [`Unread::Body`], and is called again with it.

use reqwest::StatusCode;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::body::{self, ReadError};
use super::call_secrets::CallSecrets;
use super::decode::{DecodeError, Decodes, decodes_as};
use super::error::Error;
use super::lenient::{InShape, ReadAs};
use super::response::{Body, ByteStream, Response, ResponseValue};
use super::status_key::most_precise;
use super::stream::{self, ItemStream};
#[cfg(feature = "event-stream")]
pub use super::stream::{events, text_events};

/// A response that was read, or why it was not.
pub type Read<T> = Result<ResponseValue<T>, Unread>;

/// Why a response was not read.
#[derive(Debug)]
pub enum Unread {
    /// The body is not there yet.
    Body(Response),
    /// The document does not describe the response, or not such a body.
    Unexpected(Response),
    /// The body of a success is not what the document describes.
    Invalid(ResponseValue<()>, DecodeError),
}

impl<E> From<Unread> for Error<E> {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::Body(response) | Unread::Unexpected(response) => {
                Self::UnexpectedResponse(response)
            }
            Unread::Invalid(response, error) => Self::InvalidResponsePayload(response, error),
        }
    }
}

/// The responses of an operation.
#[derive(Debug)]
pub struct Reading<T, E> {
    /// The media types that the response may have, for `Accept`; none for an empty one.
    pub accept: &'static str,
    /// Whether a response is read item by item, for as long as the server sends.
    pub is_stream: bool,
    /// Those of success.
    pub success: Outcome<T>,
    /// Those of errors.
    pub failure: Outcome<E>,
}

/// Responses that become values of one type.
#[derive(Debug)]
pub struct Outcome<T> {
    /// The statuses as the document writes them: `200`, `4XX`, `default`.
    pub statuses: &'static [&'static str],
    /// Reads a response of one of these statuses.
    pub read: fn(Response) -> Read<T>,
}

// Derived, these would ask for values that are `Copy`.
impl<T, E> Copy for Reading<T, E> {}

impl<T, E> Clone for Reading<T, E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Outcome<T> {}

impl<T> Clone for Outcome<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, E> Reading<T, E> {
    /// Reads the response as what describes its status best: the status itself, its hundreds, `default`.
    pub(crate) async fn read(self, response: Response) -> Result<ResponseValue<T>, Error<E>> {
        let status = response.status();
        match (self.success.rank(status), self.failure.rank(status)) {
            (None, None) => Err(Error::UnexpectedResponse(response)),
            (Some(success), failure) if failure.is_none_or(|failure| success <= failure) => {
                self.success.read(response).await
            }
            _ => match self.failure.read(response).await {
                Ok(value) => Err(Error::announced(value)),
                Err(error) => Err(error),
            },
        }
    }
}

impl Outcome<()> {
    /// That of which the document describes no response.
    pub const NONE: Self = Self {
        statuses: &[],
        read: empty,
    };
}

impl<T> Outcome<T> {
    /// How precisely the document describes the status, the most precise first.
    fn rank(&self, status: StatusCode) -> Option<usize> {
        most_precise(self.statuses, status).map(|(rank, _)| rank)
    }

    async fn read<E>(&self, response: Response) -> Result<ResponseValue<T>, Error<E>> {
        let response = match (self.read)(response) {
            Err(Unread::Body(response)) => response,
            read => return Ok(read?),
        };
        Ok((self.read)(with_body(response).await?)?)
    }
}

/// Reads the body of a success; that of an error is there already.
async fn with_body<E>(response: Response) -> Result<Response, Error<E>> {
    let Response {
        mut head,
        body,
        limit,
    } = response;
    let body = match body {
        Body::Unread(response) => match body::read_whole(*response, limit).await {
            Ok(bytes) => Body::Whole(bytes),
            Err(ReadError::TooLong) => {
                head.secrets.resolve();
                let response = ResponseValue::decoded((), head, None);
                return Err(Error::ResponseTooLong(response));
            }
            Err(ReadError::Connection(source)) => {
                return Err(Error::ResponseBodyError(head.status, source));
            }
        },
        body => body,
    };
    Ok(Response { head, body, limit })
}

/// A response that was read, with `change` done to its value.
pub fn map<T, U>(read: Read<T>, change: impl FnOnce(T) -> U) -> Read<U> {
    read.map(|value| value.map(change))
}

/// Decodes a response whose body is JSON.
pub fn json<T: DeserializeOwned>(response: Response) -> Read<T> {
    let bytes = match &response.body {
        Body::Unread(_) => return Err(Unread::Body(response)),
        Body::Whole(bytes) | Body::Error(bytes) => bytes,
    };
    match serde_json::from_slice(bytes) {
        Ok(inner) => Ok(decoded(response).map(|()| inner)),
        Err(error) => Err(mismatched(response, &error, decodes_as::<T>)),
    }
}

/// A response whose body was decoded, without the value.
fn decoded(response: Response) -> ResponseValue<()> {
    let Response { mut head, body, .. } = response;
    let error_body = match body {
        Body::Error(bytes) => Some(bytes),
        Body::Unread(_) | Body::Whole(_) => {
            head.secrets = CallSecrets::default();
            None
        }
    };
    ResponseValue::decoded((), head, error_body)
}

/// A response whose body is not what the document describes.
fn mismatched(response: Response, error: &serde_json::Error, decodes: Decodes) -> Unread {
    let Response {
        mut head,
        body,
        limit,
    } = response;
    match body {
        Body::Unread(_) => Unread::Body(Response { head, body, limit }),
        Body::Whole(bytes) => {
            head.secrets.resolve();
            let secrets = head.secrets.redactor();
            let error = DecodeError::new(error, decodes, &bytes, &head.headers, &secrets);
            Unread::Invalid(ResponseValue::decoded((), head, Some(bytes)), error)
        }
        Body::Error(bytes) => {
            let secrets = head.secrets.redactor();
            head.mismatch = DecodeError::of_error(error, decodes, &bytes, &secrets);
            let body = Body::Error(bytes);
            Unread::Unexpected(Response { head, body, limit })
        }
    }
}

/// Decodes a response whose body is JSON in this shape.
pub fn shape<A: ReadAs<T>, T>(response: Response) -> Read<T> {
    let value = json::<InShape<A, T>>(response)?;
    Ok(value.map(|value| value.0))
}

/// Reads a response whose body is text; what is not UTF-8 in it is replaced.
pub fn text(response: Response) -> Read<String> {
    let Response { head, body, limit } = response;
    let text = |bytes: &Zeroizing<Vec<u8>>| String::from_utf8_lossy(bytes).into_owned();
    match body {
        Body::Unread(_) => Err(Unread::Body(Response { head, body, limit })),
        Body::Whole(bytes) => Ok(ResponseValue::decoded(text(&bytes), head, None)),
        Body::Error(bytes) => Ok(ResponseValue::decoded(text(&bytes), head, Some(bytes))),
    }
}

/// Reads a response whose body is a string, as JSON where the response states so, else as text.
pub fn json_or_text(response: Response) -> Read<String> {
    if response.is_json() {
        json(response)
    } else {
        text(response)
    }
}

/// A response whose body, if it has one, has no meaning.
pub fn empty(response: Response) -> Read<()> {
    Ok(ResponseValue::empty(response))
}

/// A response whose body is read as it arrives.
pub fn bytes(response: Response) -> Read<ByteStream> {
    Ok(ResponseValue::stream(response))
}

/// A response in JSON Lines.
pub fn items<T: DeserializeOwned>(response: Response) -> Read<ItemStream<T>> {
    Ok(stream::items(response))
}

impl<T: DeserializeOwned> ResponseValue<T> {
    /// Reads and decodes a response whose body is JSON.
    ///
    /// An error whose body does not match the API's document is [`Error::UnexpectedResponse`], with its
    /// status, headers and message.
    pub async fn from_response<E>(response: Response) -> Result<Self, Error<E>> {
        let outcome = Outcome {
            statuses: &[],
            read: json,
        };
        outcome.read(response).await
    }
}
