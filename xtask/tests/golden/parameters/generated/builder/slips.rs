// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/slips/{missing}`.
    pub fn slips(&self) -> Slips<'_> {
        Slips::new(self)
    }
}

/// Builder for [`Client::slips`](crate::Client::slips).
#[derive(Clone)]
#[derive(Debug)]
pub struct Slips<'a> {
    client: &'a crate::Client,
    missing: Result<::std::string::String, String>,
}

impl<'a> Slips<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            missing: Err("missing was not initialized".to_string()),
        }
    }

    /// The required path parameter `missing`.
    pub fn missing<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.missing = crate::support::wire::converted("missing", value);
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
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, missing } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/slips/{missing}");
            call.path("missing", &missing?, "simple", false)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "slips",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
