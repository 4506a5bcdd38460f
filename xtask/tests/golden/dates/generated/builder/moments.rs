// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/moments`.
    pub fn moments(&self) -> Moments<'_> {
        Moments::new(self)
    }
}

/// Builder for [`Client::moments`](crate::Client::moments).
#[derive(Clone)]
#[derive(Debug)]
pub struct Moments<'a> {
    client: &'a crate::Client,
    since: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
}

impl<'a> Moments<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            since: Ok(None),
        }
    }

    /// The optional query parameter `since`.
    pub fn since<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.since = crate::support::wire::converted("since", value).map(Some);
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
    ) -> ::std::result::Result<
        ResponseValue<::std::vec::Vec<::chrono::DateTime<::chrono::offset::Utc>>>,
        Error<()>,
    > {
        let Self { client, since } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/moments");
            call.query("since", &since?, "form", true)?;
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "moments",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<
                    crate::support::lenient::InShape<
                        ::std::vec::Vec<crate::support::lenient::Timestamp>,
                        ::std::vec::Vec<::chrono::DateTime<::chrono::offset::Utc>>,
                    >,
                >::from_response(response)
                    .await
                    .map(|answer| answer.map(|value| value.0))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
