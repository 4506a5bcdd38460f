//! The two calls that a token comes from. What depends on the form of the generated code for them
//! is here, in one small function each.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use streamkap_api::types::{self, HttpValidationError};
use streamkap_api::{Client, ResponseValue, Secret};

use crate::clock::{Clock, Timestamp};
use crate::credentials::{Credentials, Kind};
use crate::error::Error;
use crate::token::{IssuedToken, Obtained, TokenResponse};

type ApiError = streamkap_api::Error<HttpValidationError>;
type Response = Result<ResponseValue<types::AccessToken>, ApiError>;

/// Exchanges credentials, and refresh tokens, for access tokens.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    api: Client,
    clock: Clock,
}

impl Exchange {
    /// `api` needs no authorizer: these calls carry no token.
    pub(crate) fn new(api: Client, clock: Clock) -> Self {
        Self { api, clock }
    }

    /// Logs in with the credentials. `secrets` are hidden in what an error shows.
    pub(crate) async fn log_in(
        &self,
        credentials: &Credentials,
        secrets: impl FnOnce() -> Vec<Secret>,
    ) -> Result<IssuedToken, Error> {
        let requested_at = self.clock.now();
        let response = get_access_token(&self.api, credentials.kind()).await;
        issued(response, Obtained::Login, requested_at, secrets).map_err(|failure| {
            let what = "the credentials were not exchanged for an access token";
            failure.into_error(what, self.clock.now())
        })
    }

    /// Requests a new token with the refresh token that came with the last one. `secrets` are hidden in
    /// what an error shows.
    pub(crate) async fn refresh(
        &self,
        refresh_token: &Secret,
        secrets: impl FnOnce() -> Vec<Secret>,
    ) -> Result<IssuedToken, Error> {
        let requested_at = self.clock.now();
        let response = refresh_access_token(&self.api, refresh_token).await;
        issued(response, Obtained::Refresh, requested_at, secrets).map_err(|failure| {
            failure.into_error("the access token was not refreshed", self.clock.now())
        })
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

/// Why a response is not a token.
enum Failure {
    Api(Box<ApiError>),
    Unusable(Error),
}

impl Failure {
    fn into_error(self, what: &'static str, heard_at: Timestamp) -> Error {
        match self {
            Self::Api(error) => Error::from_api(what, *error, heard_at),
            Self::Unusable(error) => error,
        }
    }
}

/// Reads the token out of a response. `secrets` are hidden in what an error shows.
fn issued(
    response: Response,
    obtained: Obtained,
    requested_at: Timestamp,
    secrets: impl FnOnce() -> Vec<Secret>,
) -> Result<IssuedToken, Failure> {
    let response = match response {
        Ok(value) => {
            let token = value.into_inner();
            TokenResponse {
                lifetime: lifetime(&token.expires_in),
                access_token: token.access_token,
                refresh_token: token.refresh_token,
                requested_at,
            }
        }
        Err(error) => match error.undecoded_body().and_then(LenientToken::read) {
            Some(token) => TokenResponse {
                lifetime: token.expires_in.and_then(|json| lifetime(&json)),
                refresh_token: token.refresh_token.and_then(string),
                access_token: token.access_token,
                requested_at,
            },
            None => return Err(Failure::Api(Box::new(error.with_redacted(secrets())))),
        },
    };
    IssuedToken::new(response, obtained).map_err(Failure::Unusable)
}

/// What is needed of a token response. The API's document states more, and where that is of another
/// type than it states, the token is as good, whatever stands there.
#[derive(Deserialize)]
struct LenientToken<'a> {
    #[serde(rename = "accessToken")]
    access_token: Secret,
    #[serde(default, borrow, rename = "refreshToken")]
    refresh_token: Option<&'a RawValue>,
    #[serde(default, borrow, rename = "expiresIn")]
    expires_in: Option<&'a RawValue>,
}

impl<'a> LenientToken<'a> {
    fn read(body: &'a [u8]) -> Option<Self> {
        // An array would be read as well, field by field.
        let is_object = body.trim_ascii_start().starts_with(b"{");
        is_object.then(|| serde_json::from_slice(body).ok())?
    }
}

fn string(json: &RawValue) -> Option<Secret> {
    serde_json::from_str(json.get()).ok()
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
) -> Result<crate::Token, Error> {
    let clock = Clock::default();
    let response = match response.status().as_u16() {
        200 => ResponseValue::from_response(response).await,
        422 => match ResponseValue::from_response(response).await {
            Ok(value) => Err(streamkap_api::Error::ErrorResponse(value)),
            Err(error) => Err(error),
        },
        _ => Err(streamkap_api::Error::UnexpectedResponse(response)),
    };
    issued(response, Obtained::Login, clock.now(), || {
        vec![secret.clone()]
    })
    .map(|issued| issued.token)
    .map_err(|failure| failure.into_error("the response is not a token", clock.now()))
}
