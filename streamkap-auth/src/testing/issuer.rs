//! How the stand-in issues tokens and which of them it accepts: the rules of the API behind its two
//! token operations, which are stubs of the mock.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use reqwest::header::{AUTHORIZATION, HeaderMap};
use serde_json::{Value, json};
use streamkap_api::mock::{Mock, Reply};
use streamkap_api::types;

use crate::project_key::ProjectKey;

/// The client id that the stand-in accepts.
pub const CLIENT_ID: &str = "stand-in-client";

/// The client secret that the stand-in accepts at first.
pub const CLIENT_SECRET: &str = "stand-in-secret";

/// How many refresh tokens the API keeps alive for one set of credentials: the next login drops
/// the oldest. This is documented for Frontegg, which the vendor exchanges tokens at.
pub const LIVE_REFRESH_TOKENS: usize = 100;

/// Issues tokens.
pub(super) struct Issuer {
    pub(super) secret: String,
    pub(super) expires_in: Value,
    pub(super) drops_refresh_tokens: bool,
    pub(super) rejects_all_tokens: bool,
    pub(super) rejects_refreshed_tokens: bool,
    pub(super) live_access_tokens: Vec<String>,
    pub(super) live_refresh_tokens: VecDeque<String>,
    issued: u64,
}

impl Default for Issuer {
    fn default() -> Self {
        Self {
            secret: CLIENT_SECRET.to_owned(),
            expires_in: json!(3600),
            drops_refresh_tokens: false,
            rejects_all_tokens: false,
            rejects_refreshed_tokens: false,
            live_access_tokens: Vec::new(),
            live_refresh_tokens: VecDeque::new(),
            issued: 0,
        }
    }
}

/// The issuer that the stubs share with the server and the test.
#[derive(Clone, Default)]
pub(super) struct SharedIssuer(Arc<Mutex<Issuer>>);

impl SharedIssuer {
    pub(super) fn lock(&self) -> MutexGuard<'_, Issuer> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stubs what every stand-in responds to. A test may set stubs of the same operations, which come
    /// first.
    pub(super) fn stub(&self, mock: &Mock) {
        let issuer = self.clone();
        mock.get_access_token()
            .fallback()
            .responds_with(move |request| issuer.lock().log_in(&request.body));
        let issuer = self.clone();
        mock.refresh_access_token()
            .fallback()
            .responds_with(move |request| issuer.lock().refresh(&request.body));
        let identity = types::Identity::builder()
            .tenant_id("stand-in-tenant")
            .service_id("stand-in-service")
            .sub(CLIENT_ID)
            .token_type("tenantApiToken");
        mock.whoami().fallback().returns(identity);
    }
}

impl Issuer {
    fn log_in(&mut self, body: &types::BodyGetAccessToken) -> Reply {
        let secret = body.secret.as_ref().and_then(Option::as_ref);
        let (id, secret) = match body.project_key.as_ref().and_then(Option::as_ref) {
            Some(key) => match key.expose().parse::<ProjectKey>() {
                Ok(key) => {
                    let api = key.api();
                    let id = api.map(|api| api.client_id().to_owned());
                    (id, api.map(|api| api.client_secret().clone()))
                }
                Err(_) => return unprocessable("project_key", body),
            },
            None => {
                let id = body.client_id.as_ref().and_then(Option::as_ref);
                (id.map(ToString::to_string), secret.cloned())
            }
        };
        let (Some(id), Some(secret)) = (id, secret) else {
            return unprocessable("client_id", body);
        };
        if id != CLIENT_ID || secret.expose() != self.secret {
            return refusal("Invalid credentials");
        }
        self.issue()
    }

    fn refresh(&mut self, body: &types::BodyRefreshAccessToken) -> Reply {
        let mut live = self.live_refresh_tokens.iter();
        let Some(index) = live.position(|live| live == body.refresh_token.expose()) else {
            return refusal("Invalid refresh token");
        };
        self.live_refresh_tokens.remove(index);
        let token = self.issue();
        if self.rejects_refreshed_tokens {
            self.live_access_tokens.pop();
        }
        token
    }

    fn issue(&mut self) -> Reply {
        self.issued += 1;
        let access_token = format!("stand-in-access-token-{:06}", self.issued);
        let refresh_token = format!("stand-in-refresh-token-{:06}", self.issued);
        self.live_access_tokens.push(access_token.clone());
        if !self.drops_refresh_tokens {
            self.live_refresh_tokens.push_back(refresh_token.clone());
            while self.live_refresh_tokens.len() > LIVE_REFRESH_TOKENS {
                self.live_refresh_tokens.pop_front();
            }
        }
        let mut token = json!({
            "accessToken": access_token,
            "refreshToken": refresh_token,
            "expires": "Thu, 01 Jan 2026 00:00:00 GMT",
        });
        // As the test states it, whether the document describes such a value or not.
        if !self.expires_in.is_null() {
            token["expiresIn"] = self.expires_in.clone();
        }
        Reply::json(200, &token)
    }

    /// Whether the request carries a token that is good.
    pub(super) fn accepts(&self, headers: &HeaderMap) -> bool {
        let token = headers
            .get(AUTHORIZATION)
            .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        let is_live = token.is_some_and(|token| self.live_access_tokens.iter().any(|t| t == token));
        is_live && !self.rejects_all_tokens
    }
}

/// A refusal, which the document does not describe.
pub(super) fn refusal(detail: &str) -> Reply {
    Reply::json(401, &json!({ "detail": detail }))
}

/// An error of FastAPI, which echoes what was sent.
fn unprocessable(field: &str, body: &types::BodyGetAccessToken) -> Reply {
    let error = json!({ "detail": [{
        "type": "value_error",
        "loc": ["body", field],
        "msg": "Value error, not acceptable",
        "input": body,
        "ctx": { "error": {} },
    }] });
    Reply::json(422, &error)
}
