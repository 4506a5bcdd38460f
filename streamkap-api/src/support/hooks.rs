//! What happens around each call: the token goes in before it, a 401 is answered after it.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Request, StatusCode};

use super::authorizer::AuthorizeFuture;
use super::client::ClientState;
use super::error::Error;
use super::response::Response;
use super::secret::Secret;
use crate::Client;

/// What a generated client tells about itself.
pub trait ClientInfo<Inner> {
    /// The version of the API's document that the client was generated from.
    fn api_version() -> &'static str;

    /// The address that all operations stand under.
    fn baseurl(&self) -> &str;

    /// The HTTP client that sends the calls.
    fn client(&self) -> &reqwest::Client;

    /// What the hooks know.
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

    /// After the answer, before it is decoded.
    async fn post<E>(
        &self,
        result: &reqwest::Result<Response>,
        info: &OperationInfo,
    ) -> Result<(), Error<E>>;
}

impl ClientHooks<ClientState> for Client {
    async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        let Some(authorizer) = &self.inner.authorizer else {
            return Ok(());
        };
        if !crate::generated::needs_token(info.operation_id) {
            return Ok(());
        }
        let token = match authorizer.ready() {
            Some(token) => token,
            None => authorizer
                .authorization()
                .await
                .map_err(Error::Authorization)?,
        };
        put_token(request, token);
        Ok(())
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let again = self
            .sent_token(&request, info)
            .map(|token| (token, request.try_clone()));
        let sensitive = sensitive_headers(&request);
        let response = self.client.execute(request).await?;
        let is_unauthorized = response.status() == StatusCode::UNAUTHORIZED;
        let reading = self.read(response, sensitive);
        let (Some(authorizer), Some((rejected, replay)), true) =
            (&self.inner.authorizer, again, is_unauthorized)
        else {
            return Ok(reading.await);
        };
        let renewal = authorizer.renew_after_unauthorized(&rejected);
        let replay = match renew_while_reading(renewal, reading, replay).await {
            Ok(replay) => replay,
            Err(response) => return Ok(response),
        };
        let sensitive = sensitive_headers(&replay);
        let response = self.client.execute(replay).await?;
        Ok(self.read(response, sensitive).await)
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
    /// The token that `pre` put into the request, if it did.
    fn sent_token(&self, request: &Request, info: &OperationInfo) -> Option<HeaderValue> {
        (self.inner.authorizer.is_some() && crate::generated::needs_token(info.operation_id))
            .then(|| request.headers().get(AUTHORIZATION).cloned())
            .flatten()
    }

    async fn read(&self, response: reqwest::Response, sensitive: Vec<HeaderValue>) -> Response {
        Response::read(response, self.inner.response_limit, || secrets(&sensitive)).await
    }
}

/// Renews the token while the body of the 401 is read, so that a body that trickles delays nothing.
///
/// Returns the new token as soon as it is there. Returns the 401 when there is no new token, or when
/// the call cannot be replayed: even then the authorizer has to learn of the rejection, or the next
/// call would carry the same token.
async fn renew_while_reading(
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
                put_token(&mut replay, token);
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

fn put_token(request: &mut Request, mut token: HeaderValue) {
    token.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, token);
}
