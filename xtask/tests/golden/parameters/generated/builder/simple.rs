// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}`.
    pub fn by_path(&self) -> ByPath<'_> {
        ByPath::new(self)
    }
}

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
}

impl<'a> ByPath<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            text: Err("text was not initialized".to_string()),
            list: Err("list was not initialized".to_string()),
            object: Err("object was not initialized".to_string()),
            label: Err("label was not initialized".to_string()),
            matrix: Err("matrix was not initialized".to_string()),
            when: Err("when was not initialized".to_string()),
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

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, text, list, object, label, matrix, when } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(
                ::reqwest::Method::GET,
                "/simple/{text}/{list}/{object}/label{label}/matrix{matrix}/{when}",
            );
            call.path("text", &text?, "simple", false)?;
            call.path("list", &list?, "simple", false)?;
            call.path("object", &object?, "simple", true)?;
            call.path("label", &label?, "label", false)?;
            call.path("matrix", &matrix?, "matrix", true)?;
            call.path("when", &when?, "simple", false)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "by_path",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
