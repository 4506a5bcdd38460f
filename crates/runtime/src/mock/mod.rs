//! A mock of the API for the tests of code that uses the client: an HTTP server on loopback whose
//! operations are stubbed by typed requests and typed responses.
//!
//! A request is read as a server reads it: one whose parameters or body are of other types, or that
//! breaks the length or the pattern of a string which has a type of its own, is unexpected. Other
//! constraints, such as bounds of numbers, are not checked.
//!
//! `wiremock` runs the server. What is here knows the operations: [`Operation`] is what generated
//! code states about each, [`MockServer`] starts the server and verifies it, [`Stub`] is what a test sets,
//! `registry` chooses the stub of a request, `incoming` and `wire_value` read requests by the
//! document's styles.

mod declare;
mod documented;
mod incoming;
mod part;
mod registry;
mod reply;
mod route;
mod server;
mod stub;
mod wire_value;

use std::fmt;

use crate::builder::IntoValue;

pub use documented::Documented;
pub use incoming::Incoming;
pub use part::Part;
pub use registry::{Described, Unexpected};
pub use reply::Reply;
pub use route::Route;
pub use server::MockServer;
pub use stub::{Received, Stub};

/// One operation as the mock serves it. Its type is the operation's request, to match and to inspect.
pub trait Operation: Clone + fmt::Debug + Send + Sync + 'static {
    /// The operation's name, method and path.
    const ROUTE: Route;
    /// The statuses that the document names, of success and of errors, as it writes them: `200`, `4XX`,
    /// `default`.
    const RESPONSES: [&'static [&'static str]; 2];
    /// The value of a successful response.
    type Response;
    /// The value of a documented error response.
    type Error;

    /// Reads a request of this operation.
    ///
    /// # Errors
    ///
    /// Returns a message if a parameter or the body is not what the document describes. The message
    /// names the parameter and contains no value.
    fn read(request: &Incoming) -> Result<Self, String>;

    /// Returns the documented response that carries `value`.
    fn response(value: Self::Response) -> Documented;

    /// Returns the documented error response that carries `value`.
    fn error(value: Self::Error) -> Documented;

    /// Makes the reply of the documented successful response that carries `value`: the type itself, or
    /// what converts to it, such as its builder.
    ///
    /// # Panics
    ///
    /// Panics if the value does not convert.
    #[track_caller]
    fn reply<M>(value: impl IntoValue<Self::Response, M>) -> Reply {
        match value.into_value() {
            Ok(value) => Self::response(value).into_reply(&Self::RESPONSES.concat()),
            Err(error) => panic!(
                "`{}` cannot respond with this value: {error}",
                Self::ROUTE.name
            ),
        }
    }

    /// Makes the reply of the documented error response of this status.
    ///
    /// # Panics
    ///
    /// Panics if the value does not convert, or if the document does not describe it for the status.
    #[track_caller]
    fn error_reply<M>(status: u16, value: impl IntoValue<Self::Error, M>) -> Reply {
        let statuses = Self::RESPONSES.concat();
        let value = value.into_value();
        match value.and_then(|value| Self::error(value).with_status(status, &statuses)) {
            Ok(reply) => reply,
            Err(error) => panic!(
                "`{}` cannot respond with this error: {error}",
                Self::ROUTE.name
            ),
        }
    }
}
