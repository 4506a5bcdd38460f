//! The two calls that a token comes from. What depends on the form of the generated code for them
//! is here, in one small function each.

use std::time::Duration;

use serde::Serialize;
use streamkap_api::types::{self, HttpValidationError};
use streamkap_api::{Client, ResponseValue, Secret};

use crate::clock::{Clock, Moment};
use crate::credentials::{Credentials, Kind};
use crate::error::Error;
use crate::token::Grant;

type Answer = Result<ResponseValue<types::AccessToken>, streamkap_api::Error<HttpValidationError>>;

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

    /// Logs in with the credentials.
    pub(crate) async fn exchange(&self, credentials: &Credentials) -> Result<Grant, Error> {
        let requested_at = self.clock.now();
        let answer = get_access_token(&self.api, credentials.kind()).await;
        grant(answer, requested_at).map_err(|error| {
            let what = "the credentials were not exchanged for an access token";
            Error::from_api(what, error, &credentials.secrets(), self.clock.now())
        })
    }

    /// Asks for a new token for the refresh token that came with the last one.
    pub(crate) async fn refresh(&self, refresh_token: &Secret) -> Result<Grant, Error> {
        let requested_at = self.clock.now();
        let answer = refresh_access_token(&self.api, refresh_token).await;
        grant(answer, requested_at).map_err(|error| {
            let what = "the access token was not refreshed";
            let sent = std::slice::from_ref(refresh_token);
            Error::from_api(what, error, sent, self.clock.now())
        })
    }
}

async fn get_access_token(api: &Client, credentials: &Kind) -> Answer {
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

async fn refresh_access_token(api: &Client, refresh_token: &Secret) -> Answer {
    api.refresh_access_token()
        .body_map(|body| body.refresh_token(refresh_token.clone()))
        .send()
        .await
}

fn grant(
    answer: Answer,
    requested_at: Moment,
) -> Result<Grant, streamkap_api::Error<HttpValidationError>> {
    let answer = answer?.into_inner();
    Ok(Grant {
        lifetime: lifetime(&answer.expires_in),
        access_token: answer.access_token,
        refresh_token: answer.refresh_token.filter(|token| !token.is_empty()),
        requested_at,
    })
}

/// `expiresIn` is in seconds (see the API's documentation of the access token). It has been seen
/// as text elsewhere, so whatever form the document gives it, a number is looked for in it.
fn lifetime(expires_in: &impl Serialize) -> Option<Duration> {
    let seconds = match serde_json::to_value(expires_in).ok()? {
        serde_json::Value::Number(number) => number.as_f64()?,
        serde_json::Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    Duration::try_from_secs_f64(seconds).ok()
}
