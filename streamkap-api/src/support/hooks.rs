//! What happens around each call: it is given its credentials, and repeated after a 401.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use reqwest::header::HeaderValue;
use reqwest::{Request, StatusCode};

use super::authorizer::{Authorize, AuthorizeError, AuthorizeFuture};
use super::client::ClientState;
use super::error::Error;
use super::response::Response;
use super::secret::Secret;
use super::security::{self, SecurityScheme};
use crate::Client;

/// A generated client.
pub trait ClientInfo<Inner> {
    /// The version of the API's document that the client was generated from.
    fn api_version() -> &'static str;

    /// The URL that the paths of operations are appended to.
    fn baseurl(&self) -> &str;

    /// The HTTP client that sends the calls.
    fn client(&self) -> &reqwest::Client;

    /// The state that the hooks read.
    fn inner(&self) -> &Inner;
}

/// Which operation a hook is called for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationInfo {
    /// The operation's name, as the method of the client has it.
    pub operation_id: &'static str,
}

/// What generated code calls around each request.
#[allow(async_fn_in_trait)]
pub trait ClientHooks<Inner>: ClientInfo<Inner> {
    /// Before the request is sent: may change it, or refuse it.
    async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>>;

    /// Sends the request.
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response>;

    /// After the response, before it is decoded.
    async fn post<E>(
        &self,
        result: &reqwest::Result<Response>,
        info: &OperationInfo,
    ) -> Result<(), Error<E>>;
}

impl ClientHooks<ClientState> for Client {
    async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        for (scheme, authorizer) in self.schemes(info).map_err(Error::Authorization)? {
            let credential = match authorizer.ready() {
                Some(credential) => credential,
                None => authorizer
                    .authorization()
                    .await
                    .map_err(Error::Authorization)?,
            };
            scheme.put(request, credential);
        }
        Ok(())
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        // Without schemes `pre` has failed, or there is nothing to renew.
        let schemes = self.schemes(info).unwrap_or_default();
        let sent = schemes.iter().find_map(|(scheme, authorizer)| {
            let credential = scheme.header(&request)?;
            Some((scheme, authorizer, credential, request.try_clone()))
        });
        let in_query = schemes
            .iter()
            .filter_map(|(scheme, _)| scheme.query(&request));
        let in_query: Vec<Secret> = in_query.collect();
        let sensitive = sensitive_headers(&request);
        let response = self.client.execute(request).await?;
        let is_unauthorized = response.status() == StatusCode::UNAUTHORIZED;
        let reading = self.read(response, sensitive, in_query.clone());
        let Some((scheme, authorizer, rejected, replay)) = sent.filter(|_| is_unauthorized) else {
            return Ok(reading.await);
        };
        let renewal = authorizer.renew_after_unauthorized(&rejected);
        let replay = match renew_while_reading(scheme, renewal, reading, replay).await {
            Ok(replay) => replay,
            Err(response) => return Ok(response),
        };
        let sensitive = sensitive_headers(&replay);
        let response = self.client.execute(replay).await?;
        Ok(self.read(response, sensitive, in_query).await)
    }

    async fn post<E>(
        &self,
        _: &reqwest::Result<Response>,
        _: &OperationInfo,
    ) -> Result<(), Error<E>> {
        Ok(())
    }
}

impl Client {
    /// The security schemes that an operation is called with, each with who serves it.
    fn schemes(
        &self,
        info: &OperationInfo,
    ) -> Result<Vec<(&'static SecurityScheme, &dyn Authorize)>, AuthorizeError> {
        let requirements = crate::generated::security(info.operation_id);
        security::choose(requirements, &self.inner.authorizers)
    }

    async fn read(
        &self,
        response: reqwest::Response,
        sensitive: Vec<HeaderValue>,
        in_query: Vec<Secret>,
    ) -> Response {
        let limit = self.inner.response_limit;
        let secrets = || secrets(&sensitive).into_iter().chain(in_query).collect();
        Response::read(response, limit, secrets).await
    }
}

/// Renews the token while the body of the 401 is read, so that a body that trickles delays nothing.
///
/// Returns the new token as soon as it is there. Returns the 401 when there is no new token, or when
/// the call cannot be replayed: even then the authorizer has to learn of the rejection, or the next
/// call would carry the same token.
async fn renew_while_reading(
    scheme: &SecurityScheme,
    mut renewal: AuthorizeFuture<'_>,
    reading: impl Future<Output = Response>,
    replay: Option<Request>,
) -> Result<Request, Response> {
    let mut reading = pin!(reading);
    let mut replay = replay;
    let (mut response, mut has_renewed) = (None, false);
    poll_fn(|context| {
        if !has_renewed && let Poll::Ready(renewed) = renewal.as_mut().poll(context) {
            has_renewed = true;
            if let (Ok(token), Some(mut replay)) = (renewed, replay.take()) {
                scheme.put(&mut replay, token);
                return Poll::Ready(Ok(replay));
            }
        }
        if response.is_none()
            && let Poll::Ready(read) = reading.as_mut().poll(context)
        {
            response = Some(read);
        }
        match response.take() {
            Some(response) if has_renewed => Poll::Ready(Err(response)),
            other => {
                response = other;
                Poll::Pending
            }
        }
    })
    .await
}

/// The headers that carry secrets. Their memory is shared with the request.
fn sensitive_headers(request: &Request) -> Vec<HeaderValue> {
    let values = request.headers().values();
    values
        .filter(|value| value.is_sensitive())
        .cloned()
        .collect()
}

/// The values of sensitive headers, and the credentials after the scheme of an authorization.
fn secrets(headers: &[HeaderValue]) -> Vec<Secret> {
    let values = headers.iter().filter_map(|value| value.to_str().ok());
    values
        .flat_map(|value| [Some(value), value.split_once(' ').map(|(_, rest)| rest)])
        .flatten()
        .map(Secret::from)
        .collect()
}
