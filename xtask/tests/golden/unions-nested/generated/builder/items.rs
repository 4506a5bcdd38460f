// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/items`.
    pub fn list(&self) -> List<'_> {
        List::new(self)
    }
}

/// Builder for [`Client::list`](crate::Client::list).
#[derive(Clone)]
#[derive(Debug)]
pub struct List<'a> {
    client: &'a crate::Client,
}

impl<'a> List<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self { client: client }
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
    ) -> ::std::result::Result<ResponseValue<::std::vec::Vec<types::Entry>>, Error<()>> {
        let Self { client } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/items");
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "list",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<::std::vec::Vec<types::Entry>>::from_response(response)
                    .await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
