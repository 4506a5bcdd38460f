//! Streamkap as the issuer of tokens: the two calls that a token comes from. What depends on the form of
//! the generated code for them is here, in one small function each.

use std::collections::HashMap;
use std::time::Duration;

use openapi_client_token::{Error, IssueFuture, Issuer, TokenResponse};
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;
use streamkap_api::types::{self, HttpValidationError};
use streamkap_api::{Client, ClientInfo as _, ResponseValue, Secret};

use crate::credentials::Credentials;
use crate::hosts::Hosts;
use crate::kind::Kind;

type ApiError = streamkap_api::Error<HttpValidationError>;
type Response = Result<ResponseValue<types::AccessToken>, ApiError>;

/// Exchanges credentials, and refresh tokens, for access tokens at the one API that they are sent to.
#[derive(Clone)]
pub(crate) struct Exchange {
    credentials: Credentials,
    api: Client,
    base_url: String,
    hosts: Hosts,
}

impl Exchange {
    /// Resolves where the credentials are for.
    ///
    /// # Errors
    ///
    /// Returns an error as [`Hosts::login_client`] does.
    pub(crate) fn new(credentials: Credentials, hosts: &Hosts) -> Result<Self, Error> {
        let api = hosts.login_client(&credentials)?;
        Ok(Self {
            credentials,
            base_url: api.baseurl().to_owned(),
            api,
            hosts: hosts.clone(),
        })
    }
}

impl Issuer for Exchange {
    fn audience(&self) -> &str {
        &self.base_url
    }

    fn id(&self) -> &str {
        self.credentials.id()
    }

    fn secret(&self) -> Secret {
        self.credentials.secret()
    }

    fn secrets(&self) -> Vec<Secret> {
        self.credentials.secrets()
    }

    fn log_in<'a>(&'a self, hidden: &'a [Secret]) -> IssueFuture<'a> {
        Box::pin(async move {
            let response = get_access_token(&self.api, self.credentials.kind()).await;
            let what = "the credentials were not exchanged for an access token";
            token(response).map_err(|error| failure(what, *error, hidden))
        })
    }

    fn refresh<'a>(
        &'a self,
        refresh_token: &'a Secret,
        hidden: &'a [Secret],
    ) -> Option<IssueFuture<'a>> {
        Some(Box::pin(async move {
            let response = refresh_access_token(&self.api, refresh_token).await;
            let what = "the access token was not refreshed";
            token(response).map_err(|error| failure(what, *error, hidden))
        }))
    }

    fn reload(&self) -> Option<Result<Box<dyn Issuer>, Error>> {
        let fresh = self.credentials.reread()?;
        let fresh = fresh.and_then(|fresh| Self::new(fresh, &self.hosts));
        Some(fresh.map(|fresh| Box::new(fresh) as Box<dyn Issuer>))
    }
}

async fn get_access_token(api: &Client, credentials: &Kind) -> Response {
    match credentials {
        Kind::Client { id, secret } => {
            let id =
                types::BodyGetAccessTokenClientId::try_from(id.as_str()).map_err(|problem| {
                    streamkap_api::Error::InvalidRequest(format!("the client id is {problem}"))
                })?;
            api.get_access_token()
                .body_map(|body| body.client_id(id).secret(secret.clone()))
                .send()
                .await
        }
        Kind::ProjectKey(key) => {
            api.get_access_token()
                .body_map(|body| body.project_key(key.to_json().clone()))
                .send()
                .await
        }
    }
}

async fn refresh_access_token(api: &Client, refresh_token: &Secret) -> Response {
    api.refresh_access_token()
        .body_map(|body| body.refresh_token(refresh_token.clone()))
        .send()
        .await
}

fn failure(what: &str, error: ApiError, hidden: &[Secret]) -> Error {
    Error::from_call(what, error.with_redacted(hidden.iter().cloned()))
}

/// Reads the token out of a response: as the API's document describes it, or else whatever the document
/// says, as long as there is a token.
fn token(response: Response) -> Result<TokenResponse, Box<ApiError>> {
    match response {
        Ok(value) => {
            let token = value.into_inner();
            Ok(TokenResponse::new(token.access_token)
                .with_refresh_token(token.refresh_token)
                .with_lifetime(lifetime(&token.expires_in)))
        }
        Err(error) => {
            let token = error.undecoded_body().and_then(undescribed_token);
            token.ok_or_else(|| Box::new(error))
        }
    }
}

/// The token in a body that is not as the document describes it: with a byte order mark, a field twice
/// (the last one counts) or missing, or fields of other types. All but the access token may be anything.
fn undescribed_token(body: &[u8]) -> Option<TokenResponse> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let fields: HashMap<String, &RawValue> = serde_json::from_slice(body).ok()?;
    let string = |name: &str| serde_json::from_str::<Secret>(fields.get(name)?.get()).ok();
    let expires_in = fields.get("expiresIn");
    let token = TokenResponse::new(string("accessToken")?)
        .with_refresh_token(string("refreshToken"))
        .with_lifetime(expires_in.and_then(lifetime));
    Some(token)
}

/// `expiresIn` is in seconds (see the API's documentation of the access token). It has been seen
/// as a string elsewhere, so a number is looked for in either, whichever type the document has.
fn lifetime(expires_in: &impl Serialize) -> Option<Duration> {
    let seconds = match serde_json::to_value(expires_in).ok()? {
        Value::Number(number) => number.as_f64()?,
        Value::String(string) => string.trim().parse().ok()?,
        _ => return None,
    };
    Duration::try_from_secs_f64(seconds).ok()
}

/// Reads the response to a login as a source does, for a fuzz target.
#[cfg(feature = "test-util")]
pub(crate) async fn read_login_response(
    response: streamkap_api::Response,
    secret: &Secret,
) -> Result<TokenResponse, Error> {
    let response = match response.status().as_u16() {
        200 => ResponseValue::from_response(response).await,
        _ => Err(streamkap_api::Error::UnexpectedResponse(response)),
    };
    let what = "the response is not a token";
    token(response).map_err(|error| failure(what, *error, std::slice::from_ref(secret)))
}
