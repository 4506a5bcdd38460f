// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/query`.
    pub fn by_query(&self) -> ByQuery<'_> {
        ByQuery::new(self)
    }
}

crate::support::call_builders!(ByQuery);
/// Builder for [`Client::by_query`](crate::Client::by_query).
#[derive(Clone)]
#[derive(Debug)]
pub struct ByQuery<'a> {
    client: &'a crate::Client,
    anything: Result<Option<::serde_json::Value>, String>,
    deep: Result<Option<crate::types::Colour>, String>,
    either: Result<Option<crate::types::ByQueryEither>, String>,
    filter_name: Result<Option<::std::string::String>, String>,
    flag: Result<Option<bool>, String>,
    form: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    joined: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    json: Result<Option<crate::types::Colour>, String>,
    nothing: Result<Option<::std::string::String>, String>,
    page: Result<Option<u64>, String>,
    pipe: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    q: Result<types::ByQueryQ, String>,
    sort: Result<Option<crate::types::ByQuerySort>, String>,
    space: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> ByQuery<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            anything: Ok(None),
            deep: Ok(None),
            either: Ok(None),
            filter_name: Ok(None),
            flag: Ok(None),
            form: Ok(None),
            joined: Ok(None),
            json: Ok(None),
            nothing: Ok(None),
            page: Ok(None),
            pipe: Ok(None),
            q: Err("q was not initialized".to_string()),
            sort: Ok(None),
            space: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The optional query parameter `anything`.
    pub fn anything<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::serde_json::Value>,
        V::Error: ::std::fmt::Display,
    {
        self.anything = crate::support::wire::converted("anything", value).map(Some);
        self
    }

    /// The optional query parameter `deep`.
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Colour>,
        V::Error: ::std::fmt::Display,
    {
        self.deep = crate::support::wire::converted("deep", value).map(Some);
        self
    }

    /// The optional query parameter `either`.
    pub fn either<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::ByQueryEither>,
        V::Error: ::std::fmt::Display,
    {
        self.either = crate::support::wire::converted("either", value).map(Some);
        self
    }

    /// The optional query parameter `filter[name]`.
    pub fn filter_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.filter_name = crate::support::wire::converted("filter[name]", value)
            .map(Some);
        self
    }

    /// The optional query parameter `flag`.
    pub fn flag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
        V::Error: ::std::fmt::Display,
    {
        self.flag = crate::support::wire::converted("flag", value).map(Some);
        self
    }

    /// The optional query parameter `form`.
    pub fn form<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        V::Error: ::std::fmt::Display,
    {
        self.form = crate::support::wire::converted("form", value).map(Some);
        self
    }

    /// The optional query parameter `joined`.
    pub fn joined<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        V::Error: ::std::fmt::Display,
    {
        self.joined = crate::support::wire::converted("joined", value).map(Some);
        self
    }

    /// The optional query parameter `json`.
    pub fn json<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Colour>,
        V::Error: ::std::fmt::Display,
    {
        self.json = crate::support::wire::converted("json", value).map(Some);
        self
    }

    /// The optional query parameter `nothing`.
    pub fn nothing<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.nothing = crate::support::wire::converted("nothing", value).map(Some);
        self
    }

    /// The optional query parameter `page`.
    ///
    /// Which page.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<u64>,
        V::Error: ::std::fmt::Display,
    {
        self.page = crate::support::wire::converted("page", value).map(Some);
        self
    }

    /// The optional query parameter `pipe`.
    pub fn pipe<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        V::Error: ::std::fmt::Display,
    {
        self.pipe = crate::support::wire::converted("pipe", value).map(Some);
        self
    }

    /// The required query parameter `q`.
    pub fn q<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::ByQueryQ>,
        V::Error: ::std::fmt::Display,
    {
        self.q = crate::support::wire::converted("q", value);
        self
    }

    /// The optional query parameter `sort`.
    pub fn sort<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::ByQuerySort>,
        V::Error: ::std::fmt::Display,
    {
        self.sort = crate::support::wire::converted("sort", value).map(Some);
        self
    }

    /// The optional query parameter `space`.
    pub fn space<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        V::Error: ::std::fmt::Display,
    {
        self.space = crate::support::wire::converted("space", value).map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "by_query",
                method: "GET",
                path: "/query",
            },
            self.call_options,
        );
        call.query("anything", &self.anything?, "form", true)?;
        call.query("deep", &self.deep?, "deepObject", true)?;
        call.query("either", &self.either?, "form", true)?;
        call.query("filter[name]", &self.filter_name?, "form", true)?;
        call.query("flag", &self.flag?, "form", true)?;
        call.query("form", &self.form?, "form", true)?;
        call.query("joined", &self.joined?, "form", false)?;
        call.query_json("json", &self.json?)?;
        call.query("nothing", &self.nothing?, "form", true)?;
        call.query("page", &self.page?, "form", true)?;
        call.query("pipe", &self.pipe?, "pipeDelimited", false)?;
        call.query("q", &self.q?, "form", true)?;
        call.query("sort", &self.sort?, "form", true)?;
        call.query("space", &self.space?, "spaceDelimited", false)?;
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
