//! One call, from its parts to its response.

use std::fmt;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderMap, HeaderValue};
use serde::Serialize;
use serde_json::Value;
use tokio::runtime::Handle;

use super::percent::encode;
use super::style;
use crate::call_options::{CallOptions, Settings, header_name};
use crate::client_core::ClientCore;
use crate::client_info::ClientInfo;
use crate::exchange::Exchange;
use crate::reading::Reading;
use crate::request::Request;
use crate::{Body, Error, OperationInfo, Response, ResponseValue, TransportError};

/// A call that is being built. Its methods fail with a message that names the part that cannot be
/// sent.
///
/// `Debug` shows the operation and the names of headers: keys travel in paths, queries and cookies, too.
pub struct Call {
    operation: OperationInfo,
    /// The server that the document gives the operation alone.
    server: Option<&'static str>,
    path: String,
    query: String,
    headers: HeaderMap,
    cookies: String,
    body: Content,
    is_stream: bool,
    options: CallOptions,
}

/// How long a call may take whose response is a stream: ten years, as good as no limit. Only the
/// connection and the silence between chunks are limited.
const STREAM_TIMEOUT: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

enum Content {
    None,
    Whole(Body),
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl Call {
    /// A call of an operation, whose path may hold names in braces and a query.
    pub fn new(operation: OperationInfo, options: CallOptions) -> Self {
        let path = operation.path.split('#').next().unwrap_or_default();
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        Self {
            operation,
            server: None,
            path: path.to_owned(),
            query: query.to_owned(),
            headers: HeaderMap::new(),
            cookies: String::new(),
            body: Content::None,
            is_stream: false,
            options,
        }
    }

    /// Sends the call to another server than the client's: the one that the document gives the operation.
    pub(super) fn server(&mut self, documented: &'static str) {
        self.server = Some(documented);
    }

    /// Sets the path parameter `{name}`. A value that would leave nothing in the path, or that URL
    /// parsers read as navigation, is rejected.
    pub(super) fn path(
        &mut self,
        name: &'static str,
        value: &Value,
        style: &str,
        explode: bool,
    ) -> Result<(), String> {
        let template = format!("{{{name}}}");
        if self.path.contains(&template) {
            let value = style::path(name, value, style, explode).ok_or_else(|| {
                format!("the path parameter {name} is empty, `.` or `..`, which no URL can carry")
            })?;
            self.path = self.path.replace(&template, &value);
        }
        self.query = self.query.replace(&template, &encode(&style::text(value)));
        Ok(())
    }

    /// Sets the path parameter `{name}` to this text.
    pub(super) fn path_text(&mut self, name: &'static str, text: &str) {
        let template = format!("{{{name}}}");
        self.path = self.path.replace(&template, text);
        self.query = self.query.replace(&template, text);
    }

    /// The value of a query parameter, decoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        let name = encode(name);
        let mut pairs = self.query.split('&');
        let value = pairs.find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name))?;
        Some(percent_decode_str(value.1).decode_utf8_lossy().into_owned())
    }

    /// Sets a query parameter in place of what it has been set to.
    pub(crate) fn set_query(&mut self, name: &str, value: &str) {
        let (name, value) = (encode(name), encode(value));
        let others = self.query.split('&').filter(|pair| {
            let key = pair.split('=').next();
            !pair.is_empty() && key != Some(&*name)
        });
        let mut query = others.collect::<Vec<_>>().join("&");
        if !query.is_empty() {
            query.push('&');
        }
        self.query = format!("{query}{name}={value}");
    }

    /// Takes over the query of a link to the same path. Only that, so that no credential is sent
    /// anywhere else, and a server behind a proxy need not know its own URL.
    ///
    /// # Errors
    ///
    /// Returns a message if the link leads to another path.
    pub(crate) fn follow(&mut self, link: &str) -> Result<(), String> {
        let link = link.split('#').next().unwrap_or_default();
        let (path, query) = link.split_once('?').unwrap_or((link, ""));
        if !path.is_empty() && !path.ends_with(&self.path) {
            return Err("the link to the next page leads to another path".to_owned());
        }
        if query == self.query {
            return Err("the link to the next page leads to the page itself".to_owned());
        }
        self.query = query.to_owned();
        Ok(())
    }

    /// A copy of the call.
    ///
    /// # Errors
    ///
    /// Returns a message if the body cannot be sent twice.
    pub(crate) fn try_clone(&self) -> Result<Self, String> {
        let body = match &self.body {
            Content::None => Some(Content::None),
            Content::Whole(body) => {
                let bytes = body.as_bytes().map(<[u8]>::to_vec);
                bytes.map(|bytes| Content::Whole(bytes.into()))
            }
        };
        Ok(Self {
            operation: self.operation,
            server: self.server,
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            cookies: self.cookies.clone(),
            body: body.ok_or("the body of the call cannot be sent twice")?,
            is_stream: self.is_stream,
            options: self.options.clone(),
        })
    }

    /// Adds pairs to the query, if there are any.
    pub(super) fn add_to_query(&mut self, pairs: &str) {
        if !pairs.is_empty() && !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(pairs);
    }

    /// Adds a header.
    pub(super) fn header(&mut self, name: &'static str, text: String) -> Result<(), String> {
        let header = header_name(name)?;
        let mut value = HeaderValue::try_from(text)
            .map_err(|_| format!("the value of {name} cannot be sent in a header"))?;
        // Headers carry keys as often as anything else.
        value.set_sensitive(true);
        self.headers.append(header, value);
        Ok(())
    }

    /// Adds cookies, which are written as the pairs of a query are.
    pub(super) fn cookies(&mut self, pairs: &str) {
        if !pairs.is_empty() && !self.cookies.is_empty() {
            self.cookies.push_str("; ");
        }
        self.cookies.push_str(&pairs.replace('&', "; "));
    }

    /// Sends `body` as JSON of this media type.
    pub(super) fn json<T: Serialize + ?Sized>(
        &mut self,
        media_type: &'static str,
        body: &T,
    ) -> Result<(), String> {
        let bytes = serde_json::to_vec(body).map_err(|_| "the body cannot be written as JSON")?;
        self.bytes(media_type, bytes);
        Ok(())
    }

    pub(super) fn set_body(&mut self, media_type: HeaderValue, body: Body) {
        self.headers.insert(CONTENT_TYPE, media_type);
        self.body = Content::Whole(body);
    }

    /// Sends `body` as it is.
    pub(super) fn bytes(&mut self, media_type: &'static str, body: impl Into<Body>) {
        self.set_body(HeaderValue::from_static(media_type), body.into());
    }

    /// Sends a call with its attempts, hooks and waits, if it could be built. `accept` are the media types
    /// that the response may have; none for an empty one.
    ///
    /// # Errors
    ///
    /// Returns an error if the call could not be built, if it is not authorized, or if the request
    /// fails.
    pub async fn send<E>(
        client: &impl ClientInfo,
        call: Result<Self, String>,
        accept: &'static str,
    ) -> Result<Response, Error<E>> {
        Self::send_by(client.core(), call, accept).await
    }

    /// The same, for what holds no client.
    async fn send_by<E>(
        client: &ClientCore,
        call: Result<Self, String>,
        accept: &'static str,
    ) -> Result<Response, Error<E>> {
        let mut call = call.map_err(Error::InvalidRequest)?;
        if !accept.is_empty() {
            let accept = HeaderValue::from_static(accept);
            call.headers.insert(ACCEPT, accept);
        }
        let mut settings = std::mem::take(&mut call.options).into_settings();
        if let Some(problem) = settings.problem.take() {
            return Err(Error::InvalidRequest(problem));
        }
        if Handle::try_current().is_err() {
            return Err(Error::NoRuntime);
        }
        let policy = settings.retry.take();
        let policy = policy.unwrap_or_else(|| client.retry_policy.clone());
        let stream_timeout = call.is_stream.then_some(STREAM_TIMEOUT);
        let timeout = settings.timeout.or(stream_timeout);
        let timeout = timeout.or(client.call_timeout);
        let operation = call.operation;
        let request = call.into_request(client, settings)?;
        let exchange = Exchange::new(client, operation, policy, timeout);
        Ok(exchange.send(request).await?)
    }

    /// Sends a call and reads its response.
    ///
    /// # Errors
    ///
    /// As those of [`send`](Self::send), and those of reading.
    pub(crate) async fn read<T, E>(
        client: &ClientCore,
        mut call: Result<Self, String>,
        reading: Reading<T, E>,
    ) -> Result<ResponseValue<T>, Error<E>> {
        if let Ok(call) = &mut call {
            call.is_stream = reading.is_stream;
        }
        let response = Self::send_by(client, call, reading.accept).await?;
        reading.read(response).await
    }

    /// The range that the document gives for the media type of the body.
    fn media_type_range(&self) -> Option<&str> {
        let media_type = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        media_type.contains('*').then_some(media_type)
    }

    fn into_request<E>(
        mut self,
        client: &ClientCore,
        settings: Settings,
    ) -> Result<Request, Error<E>> {
        for (name, value) in &settings.query {
            self.add_to_query(&format!("{}={}", encode(name), encode(value)));
        }
        let own = self.server.map(|server| client.server(server)).transpose();
        let own = own.map_err(Error::InvalidRequest)?;
        let server = own.as_deref().unwrap_or(&client.base_url);
        let mut url = format!("{}{}", server.trim_end_matches('/'), self.path);
        if !self.query.is_empty() {
            url.push('?');
            url.push_str(&self.query);
        }
        if let (Some(range), None) = (self.media_type_range(), settings.headers.get(CONTENT_TYPE)) {
            let problem =
                format!("the body is of `{range}`: state its media type by `content_type`");
            return Err(Error::InvalidRequest(problem));
        }
        let method = Method::from_bytes(self.operation.method.as_bytes())
            .map_err(|_| Error::InvalidRequest("the method is not valid".to_owned()))?;
        let mut request = client.http_client().request(method, url);
        // Each replaces headers of the same names.
        request = request.headers(client.headers.clone());
        request = request.headers(self.headers);
        if !self.cookies.is_empty() {
            let mut cookies = HeaderValue::try_from(self.cookies)?;
            cookies.set_sensitive(true);
            request = request.header(COOKIE, cookies);
        }
        request = match self.body {
            Content::None => request,
            Content::Whole(body) => request.body(body.0),
        };
        let request = request.headers(settings.headers).build();
        let mut request = request.map(Request).map_err(TransportError::new)?;
        client.put_key(&mut request);
        Ok(request)
    }
}
