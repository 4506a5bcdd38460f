// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}`.
    pub fn by_path(&self) -> ByPath<'_> {
        ByPath::new(self)
    }
}

crate::support::call_builders!(ByPath);
/// Builder for [`Client::by_path`](crate::Client::by_path).
#[derive(Clone)]
#[derive(Debug)]
pub struct ByPath<'a> {
    client: &'a crate::Client,
    text: Result<::std::string::String, String>,
    list: Result<::std::vec::Vec<i64>, String>,
    object: Result<crate::types::Colour, String>,
    label: Result<::std::vec::Vec<::std::string::String>, String>,
    matrix: Result<::std::vec::Vec<::std::string::String>, String>,
    when: Result<::chrono::naive::NaiveDate, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> ByPath<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            text: Err("text was not initialized".to_string()),
            list: Err("list was not initialized".to_string()),
            object: Err("object was not initialized".to_string()),
            label: Err("label was not initialized".to_string()),
            matrix: Err("matrix was not initialized".to_string()),
            when: Err("when was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `text`.
    pub fn text<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.text = crate::support::wire::converted("text", value);
        self
    }

    /// The required path parameter `list`.
    pub fn list<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i64>>,
        V::Error: ::std::fmt::Display,
    {
        self.list = crate::support::wire::converted("list", value);
        self
    }

    /// The required path parameter `object`.
    pub fn object<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Colour>,
        V::Error: ::std::fmt::Display,
    {
        self.object = crate::support::wire::converted("object", value);
        self
    }

    /// The required path parameter `label`.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::support::wire::converted("label", value);
        self
    }

    /// The required path parameter `matrix`.
    pub fn matrix<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        V::Error: ::std::fmt::Display,
    {
        self.matrix = crate::support::wire::converted("matrix", value);
        self
    }

    /// The required path parameter `when`.
    pub fn when<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        V::Error: ::std::fmt::Display,
    {
        self.when = crate::support::wire::converted("when", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "by_path",
                method: "GET",
                path: "/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}",
            },
            self.call_options,
        );
        call.path("text", &self.text?, "simple", false)?;
        call.path("list", &self.list?, "simple", false)?;
        call.path("object", &self.object?, "simple", true)?;
        call.path("label", &self.label?, "label", false)?;
        call.path("matrix", &self.matrix?, "matrix", true)?;
        call.path("when", &self.when?, "simple", false)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
