//! What happens around each call: the token goes in before it, a 401 is answered after it.

use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Request, StatusCode};

use super::client::ClientState;
use super::error::Error;
use super::response::Response;
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
        let answer = Response::read(self.client.execute(request).await?).await;
        if answer.status() != StatusCode::UNAUTHORIZED {
            return Ok(answer);
        }
        let (Some(authorizer), Some((rejected, replay))) = (&self.inner.authorizer, again) else {
            return Ok(answer);
        };
        // Even where the call cannot be replayed the authorizer has to hear of the rejection, or
        // the next call would carry the same token.
        let renewed = authorizer.renew_after_unauthorized(&rejected).await;
        let (Ok(token), Some(mut replay)) = (renewed, replay) else {
            return Ok(answer);
        };
        put_token(&mut replay, token);
        Ok(Response::read(self.client.execute(replay).await?).await)
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
}

fn put_token(request: &mut Request, mut token: HeaderValue) {
    token.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, token);
}
