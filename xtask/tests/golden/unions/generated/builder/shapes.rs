// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `POST` request to `/shapes`.
    pub fn draw(&self) -> Draw<'_> {
        Draw::new(self)
    }
}

/// Builder for [`Client::draw`](crate::Client::draw).
#[derive(Clone)]
#[derive(Debug)]
pub struct Draw<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::Shape>,
        ::std::string::String,
    >,
}

impl<'a> Draw<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::Shape>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<_, types::Shape>("body", value)
            .map(Some);
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<types::Animal>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::POST, "/shapes");
            call.accept("application/json");
            let body = body?.ok_or("the body is not set")?;
            call.json("application/json", &body)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "draw",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Animal>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
