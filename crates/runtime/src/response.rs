//! Responses of the API.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap};
use zeroize::Zeroizing;

use super::body::{self, RESPONSE_LIMIT};
use super::call_secrets::{CallSecrets, SentCall};
use super::decode::DecodeError;
use super::operation::OperationInfo;
use super::redactor::Redactor;
use super::secret::Secret;
use super::transport::TransportError;

/// The most of an error's body that is read, in bytes. Nobody explains an error in more.
const ERROR_BODY_LIMIT: usize = 1024 * 1024;

/// A response before it is decoded.
///
/// The body of an error is read at once, so that its message is available later; any other
/// body is left on the connection. `Debug` shows the status alone.
pub struct Response {
    pub(crate) head: Box<Head>,
    pub(crate) body: Body,
    pub(crate) limit: usize,
}

pub(crate) struct Head {
    pub(crate) status: StatusCode,
    /// Absent in what was not received through a call.
    operation: Option<OperationInfo>,
    pub(crate) headers: HeaderMap,
    /// None once the response is decoded.
    pub(crate) secrets: CallSecrets,
    /// Where the JSON of an error does not match the document.
    pub(crate) mismatch: Option<DecodeError>,
}

pub(crate) enum Body {
    Unread(Box<reqwest::Response>),
    /// Of a success.
    Whole(Zeroizing<Vec<u8>>),
    Error(Zeroizing<Vec<u8>>),
}

impl Response {
    /// Takes over a response of reqwest, with [`RESPONSE_LIMIT`] for its body. The body of an error is
    /// read.
    pub async fn new(response: reqwest::Response) -> Self {
        Self::read(response, RESPONSE_LIMIT, None).await
    }

    pub(crate) async fn read(
        mut response: reqwest::Response,
        limit: usize,
        operation: Option<OperationInfo>,
    ) -> Self {
        let status = response.status();
        let is_error = status.is_client_error() || status.is_server_error();
        let head = Box::new(Head {
            status,
            operation,
            headers: std::mem::take(response.headers_mut()),
            secrets: CallSecrets::default(),
            mismatch: None,
        });
        let body = if is_error {
            Body::Error(body::read_start(response, limit.min(ERROR_BODY_LIMIT)).await)
        } else {
            Body::Unread(Box::new(response))
        };
        Self { head, body, limit }
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The longest body, or item of a stream, that is read whole.
    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// Whether the response is of this media type. One that names none is.
    #[cfg(feature = "event-stream")]
    pub(super) fn is_of(&self, media_type: &str) -> bool {
        let stated = self.headers().get(CONTENT_TYPE);
        let stated = stated.and_then(|value| value.to_str().ok());
        let essence = stated.map(|value| value.split(';').next().unwrap_or_default().trim());
        essence.is_none_or(|essence| essence.eq_ignore_ascii_case(media_type))
    }

    /// Whether the response states that its body is JSON.
    pub(super) fn is_json(&self) -> bool {
        let stated = self.headers().get(CONTENT_TYPE);
        let stated = stated
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let essence = stated.split(';').next().unwrap_or_default().trim();
        let (_, subtype) = essence.split_once('/').unwrap_or_default();
        let subtype = subtype.to_ascii_lowercase();
        subtype == "json" || subtype.ends_with("+json")
    }

    pub(super) fn operation(&self) -> Option<OperationInfo> {
        self.head.operation
    }

    pub(super) fn error_body(&self) -> Option<&[u8]> {
        match &self.body {
            Body::Error(bytes) => Some(bytes),
            Body::Unread(_) | Body::Whole(_) => None,
        }
    }

    /// Hides the secrets of the call in everything that an error shows of the response.
    pub(super) fn hide_secrets(&mut self, call: SentCall) {
        self.head.secrets = CallSecrets::of(call);
        if !self.head.status.is_success() {
            self.head.secrets.resolve();
        }
    }

    /// The secrets of the call, for the errors of a stream.
    pub(crate) fn take_secrets(&mut self) -> Vec<Secret> {
        std::mem::take(&mut self.head.secrets).into_known()
    }

    pub(super) fn mismatch(&self) -> Option<&DecodeError> {
        self.head.mismatch.as_ref()
    }

    pub(super) fn redact(&mut self, secrets: impl IntoIterator<Item = Secret>) {
        self.head.secrets.add(secrets);
        let redactor = self.redactor();
        if let Some(mismatch) = &mut self.head.mismatch {
            mismatch.redact(&[], &redactor);
        }
    }

    pub(super) fn redactor(&self) -> Redactor {
        self.head.secrets.redactor()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .finish_non_exhaustive()
    }
}

/// A decoded response with its status and headers. It dereferences to the decoded value.
///
/// ```
/// use openapi_client_runtime::ResponseValue;
/// use reqwest::StatusCode;
/// use reqwest::header::HeaderMap;
///
/// let response = ResponseValue::new(vec!["Rex"], StatusCode::OK, HeaderMap::new());
/// assert_eq!(response.len(), 1);
/// let first = response.map(|names| names[0]);
/// assert_eq!((first.status(), first.into_inner()), (StatusCode::OK, "Rex"));
/// ```
pub struct ResponseValue<T: ?Sized> {
    head: Box<Head>,
    /// Of an error, and of a success that could not be decoded.
    raw_body: Option<Zeroizing<Vec<u8>>>,
    inner: T,
}

impl<T> ResponseValue<T> {
    /// A value as if it had been decoded from a response, for tests.
    pub fn new(inner: T, status: StatusCode, headers: HeaderMap) -> Self {
        let head = Head {
            status,
            operation: None,
            headers,
            secrets: CallSecrets::default(),
            mismatch: None,
        };
        Self::decoded(inner, Box::new(head), None)
    }

    pub(crate) fn decoded(inner: T, head: Box<Head>, raw_body: Option<Zeroizing<Vec<u8>>>) -> Self {
        Self {
            inner,
            head,
            raw_body,
        }
    }

    /// The decoded value.
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// The same response with `change` done to its value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue::decoded(change(self.inner), self.head, self.raw_body)
    }
}

impl<T: ?Sized> ResponseValue<T> {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The length of the body in bytes, if the response states it.
    pub fn content_length(&self) -> Option<u64> {
        let length = self.headers().get(CONTENT_LENGTH)?;
        length.to_str().ok()?.parse().ok()
    }

    pub(super) fn operation(&self) -> Option<OperationInfo> {
        self.head.operation
    }

    pub(super) fn raw_body(&self) -> Option<&[u8]> {
        self.raw_body.as_ref().map(|body| body.as_slice())
    }

    pub(super) fn redact(&mut self, secrets: impl IntoIterator<Item = Secret>) {
        self.head.secrets.add(secrets);
    }

    pub(super) fn redactor(&self) -> Redactor {
        self.head.secrets.redactor()
    }
}

impl ResponseValue<()> {
    /// A response whose body, if it has one, has no meaning.
    pub fn empty(response: Response) -> Self {
        let error_body = match response.body {
            Body::Error(bytes) => Some(bytes),
            Body::Unread(_) | Body::Whole(_) => None,
        };
        Self::decoded((), response.head, error_body)
    }
}

impl ResponseValue<ByteStream> {
    /// A response whose body is read as it arrives.
    pub fn stream(response: Response) -> Self {
        let whole = |bytes: &[u8]| {
            let whole = Whole(Some(Bytes::copy_from_slice(bytes)));
            ByteStream::new(Box::pin(whole))
        };
        match response.body {
            Body::Unread(body) => {
                let stream = ByteStream::new(Box::pin(Chunks(Box::pin(body.bytes_stream()))));
                Self::decoded(stream, response.head, None)
            }
            Body::Whole(bytes) => Self::decoded(whole(&bytes), response.head, None),
            Body::Error(bytes) => Self::decoded(whole(&bytes), response.head, Some(bytes)),
        }
    }

    /// The stream of the body's chunks.
    pub fn into_inner_stream(self) -> BoxedStream {
        self.into_inner().into_inner()
    }
}

impl<T: ?Sized> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T: ?Sized> DerefMut for ResponseValue<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

impl<T: ?Sized> AsRef<T> for ResponseValue<T> {
    fn as_ref(&self) -> &T {
        &self.inner
    }
}

/// Shows a value as its type shows it, and of an error the status alone: the bodies of errors echo
/// what was sent.
impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ResponseValue");
        debug.field("status", &self.head.status);
        match self.raw_body {
            Some(_) => debug.finish_non_exhaustive(),
            None => debug.field("inner", &self.inner).finish(),
        }
    }
}

/// The stream inside a [`ByteStream`].
pub type BoxedStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send + Sync>>;

/// The body of a response, read as it arrives.
///
/// ```
/// use openapi_client_runtime::ByteStream;
/// use openapi_client_runtime::reexports::futures_core::Stream as _;
/// use std::io::Write;
///
/// /// Writes a download to a file as it arrives.
/// async fn save(body: ByteStream, file: &mut impl Write) -> Result<(), Box<dyn std::error::Error>> {
///     let mut chunks = body.into_inner();
///     while let Some(chunk) = std::future::poll_fn(|context| chunks.as_mut().poll_next(context)).await {
///         file.write_all(&chunk?)?;
///     }
///     Ok(())
/// }
/// ```
pub struct ByteStream(BoxedStream);

impl ByteStream {
    /// Wraps a stream of chunks.
    pub fn new(stream: BoxedStream) -> Self {
        Self(stream)
    }

    /// The stream of chunks.
    pub fn into_inner(self) -> BoxedStream {
        self.0
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").finish_non_exhaustive()
    }
}

impl Deref for ByteStream {
    type Target = BoxedStream;

    fn deref(&self) -> &BoxedStream {
        &self.0
    }
}

impl DerefMut for ByteStream {
    fn deref_mut(&mut self) -> &mut BoxedStream {
        &mut self.0
    }
}

/// The chunks of a body on its connection.
struct Chunks(Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send + Sync>>);

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = self.0.as_mut().poll_next(context);
        chunk.map(|chunk| chunk.map(|chunk| chunk.map_err(TransportError::new)))
    }
}

/// A body that has been read already, as a stream of one chunk.
struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}
