//! What a single call has that its operation does not describe.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::error::Error;
use super::operation::OperationInfo;
use super::response::ResponseValue;
use super::retry::RetryPolicy;

/// The settings of a single call: see [`CallBuilder`] for what each does.
///
/// `Debug` shows the names of headers and query parameters, and no value.
#[derive(Clone, Default)]
pub struct CallOptions(Option<Box<Settings>>);

#[derive(Clone, Default)]
pub(super) struct Settings {
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) headers: HeaderMap,
    pub(super) query: Vec<(String, String)>,
    /// Why a header cannot be sent.
    pub(super) problem: Option<String>,
}

impl CallOptions {
    fn settings(&mut self) -> &mut Settings {
        self.0.get_or_insert_default()
    }

    pub(super) fn into_settings(self) -> Settings {
        self.0.map(|settings| *settings).unwrap_or_default()
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("CallOptions");
        if let Some(settings) = &self.0 {
            let names = settings.query.iter().map(|(name, _)| name);
            debug
                .field("timeout", &settings.timeout)
                .field("retry", &settings.retry)
                .field("headers", &settings.headers.keys().collect::<Vec<_>>())
                .field("query", &names.collect::<Vec<_>>());
        }
        debug.finish()
    }
}

/// What `.await` on the builder of an operation waits for.
pub type CallFuture<'a, T, E> =
    Pin<Box<dyn Future<Output = Result<ResponseValue<T>, Error<E>>> + Send + 'a>>;

/// The builder of an operation: what the operation is, and the settings that every call has beside its
/// parameters.
///
/// `.await` sends the call, and so does `send`, without a box around the future. A failed attempt is
/// repeated as the retry policy of the client or of the call says. Dropping the future cancels the call;
/// the API may have processed it all the same. It returns an error if a parameter is missing or invalid, if
/// the request fails, if the API responds with an error status, if the response cannot be decoded, or if it
/// is polled outside of a tokio runtime. A method for another media type of the response does the same.
///
/// ```
/// use std::time::Duration;
///
/// use openapi_client_runtime::{CallBuilder, Error, ResponseValue, RetryPolicy};
///
/// /// Gives up soon, whatever the operation is.
/// fn impatient<B: CallBuilder>(call: B) -> B {
///     call.timeout(Duration::from_secs(5)).retry(RetryPolicy::off()).header("x-team", "data")
/// }
///
/// /// Calls any operation, and says what failed.
/// async fn call<B: CallBuilder>(call: B) -> Result<ResponseValue<B::Success>, Error<B::Failure>> {
///     let result = call.await;
///     if let Err(error) = &result {
///         eprintln!("{} {}: {error}", B::OPERATION.method, B::OPERATION.path);
///     }
///     result
/// }
/// ```
///
/// A program without `async` calls by the runtime's `block_on`:
///
/// ```
/// use openapi_client_runtime::{CallBuilder, Error, ResponseValue};
/// use tokio::runtime::Runtime;
///
/// /// Waits for a call. A runtime of the current thread is enough, and is kept from call to call, since it
/// /// has the connections: `Builder::new_current_thread().enable_all().build()`.
/// fn blocking<B: CallBuilder>(
///     runtime: &Runtime,
///     call: B,
/// ) -> Result<ResponseValue<B::Success>, Error<B::Failure>> {
///     runtime.block_on(call.into_future())
/// }
/// ```
///
/// Where an operation has a parameter of the same name, the method of that name sets the parameter;
/// `CallBuilder::query(builder, name, value)` then sets what this trait means.
pub trait CallBuilder:
    Sized
    + Send
    + IntoFuture<
        Output = Result<
            ResponseValue<<Self as CallBuilder>::Success>,
            Error<<Self as CallBuilder>::Failure>,
        >,
        IntoFuture: Send,
    >
{
    /// What the body of a success is decoded into.
    type Success;

    /// What the document announces as the body of errors.
    type Failure;

    /// The operation.
    const OPERATION: OperationInfo;

    /// The settings made so far.
    fn call_options(&mut self) -> &mut CallOptions;

    /// Limits the time of the call, from now until the last byte of the response, with all attempts
    /// and waits. By default the client's
    /// [`with_call_timeout`](crate::ClientBuilder::with_call_timeout) does.
    #[must_use]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.call_options().settings().timeout = Some(timeout);
        self
    }

    /// Sets when the call is repeated, in place of the client's policy.
    #[must_use]
    fn retry(mut self, policy: RetryPolicy) -> Self {
        self.call_options().settings().retry = Some(policy);
        self
    }

    /// Sets a header, in place of one of the same name that a parameter or the client sets. The value
    /// is handled as a secret. A name or a value that cannot be sent is an
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) of the call.
    #[must_use]
    fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let settings = self.call_options().settings();
        match header(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => {
                settings.headers.insert(name, value);
            }
            Err(problem) => settings.problem = Some(problem),
        }
        self
    }

    /// Adds a query parameter behind those of the operation. Name and value are percent-encoded.
    #[must_use]
    fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let query = &mut self.call_options().settings().query;
        query.push((name.into(), value.into()));
        self
    }
}

/// A header whose value is handled as a secret: headers carry keys as often as anything else.
///
/// # Errors
///
/// Returns which part cannot be sent. The message does not quote the value.
pub(super) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let header = header_name(name)?;
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| format!("the value of the header `{header}` cannot be sent"))?;
    value.set_sensitive(true);
    Ok((header, value))
}

/// The name of a header.
///
/// # Errors
///
/// Returns an error if no header can have this name. The message does not quote it: where name and value
/// are confused, it is a secret.
pub(crate) fn header_name(name: &str) -> Result<HeaderName, String> {
    HeaderName::try_from(name).map_err(|_| {
        let length = name.len();
        format!(
            "a text of {length} bytes is not a valid header name; pass letters, digits and hyphens, and the \
             value as the value"
        )
    })
}
