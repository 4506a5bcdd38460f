//! The responses of the stand-in.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::{ConnectInfo, State as Shared};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};

use super::wire::{Disconnect, Endless, Truncated};
use super::{CLIENT_ID, Fault, LIVE_REFRESH_TOKENS, State, lock};
use crate::project_key::ProjectKey;

type SharedState = Arc<Mutex<State>>;

pub(super) fn routes(state: SharedState) -> Router {
    Router::new()
        .route("/auth/access-token", post(login))
        .route("/auth/access-token/refresh", post(refresh))
        .fallback(call)
        .with_state(state)
}

async fn login(
    Shared(state): Shared<SharedState>,
    ConnectInfo(disconnect): ConnectInfo<Disconnect>,
    Json(body): Json<Value>,
) -> Response {
    let (response, fault) = {
        let mut state = lock(&state);
        state.logins += 1;
        let fault = state.login_faults.pop_front();
        let response = match fault.as_ref().is_some_and(|fault| !fault.lets_through()) {
            true => Response::default(),
            false => state.log_in(&body),
        };
        (response, fault)
    };
    apply(response, fault, &disconnect).await
}

async fn refresh(
    Shared(state): Shared<SharedState>,
    ConnectInfo(disconnect): ConnectInfo<Disconnect>,
    Json(body): Json<Value>,
) -> Response {
    let (response, fault) = {
        let mut state = lock(&state);
        state.refreshes += 1;
        let fault = state.refresh_faults.pop_front();
        let response = match fault.as_ref().is_some_and(|fault| !fault.lets_through()) {
            true => Response::default(),
            false => state.refresh(&body),
        };
        (response, fault)
    };
    apply(response, fault, &disconnect).await
}

/// Any other operation: it needs a good token, and responds as "who am I" does.
async fn call(
    Shared(state): Shared<SharedState>,
    ConnectInfo(disconnect): ConnectInfo<Disconnect>,
    headers: HeaderMap,
) -> Response {
    let (response, fault) = {
        let mut state = lock(&state);
        state.calls += 1;
        let fault = state.call_faults.pop_front();
        (state.who_am_i(&headers), fault)
    };
    apply(response, fault, &disconnect).await
}

impl Fault {
    /// Whether the request has its effect on the server nevertheless.
    fn lets_through(&self) -> bool {
        matches!(self, Self::Delay(_) | Self::Truncated)
    }
}

async fn apply(response: Response, fault: Option<Fault>, disconnect: &Disconnect) -> Response {
    match fault {
        None => response,
        Some(Fault::Delay(delay)) => {
            tokio::time::sleep(delay).await;
            response
        }
        Some(Fault::Reset) => {
            disconnect.close();
            response
        }
        Some(Fault::Truncated) => {
            let (head, body) = response.into_parts();
            let whole = axum::body::to_bytes(body, usize::MAX)
                .await
                .unwrap_or_default();
            let half = whole.slice(..whole.len() / 2);
            let broken = Body::from_stream(Truncated(Some(half)));
            let mut response = Response::from_parts(head, broken);
            response.headers_mut().remove("content-length");
            response
        }
        Some(Fault::Endless { status, interval }) => {
            let status = StatusCode::from_u16(status).unwrap_or_default();
            (status, Body::from_stream(Endless::new(interval))).into_response()
        }
        Some(Fault::Response {
            status,
            content_type,
            retry_after,
            body,
        }) => {
            let status = StatusCode::from_u16(status).unwrap_or_default();
            let mut response = (status, [(CONTENT_TYPE, content_type)], body).into_response();
            if let Some(value) = retry_after.and_then(|value| value.parse().ok()) {
                response.headers_mut().insert(RETRY_AFTER, value);
            }
            let request_id = HeaderValue::from_static("stand-in-request");
            response.headers_mut().insert("x-request-id", request_id);
            response
        }
    }
}

impl State {
    fn log_in(&mut self, body: &Value) -> Response {
        let string = |name: &str| body.get(name).and_then(Value::as_str);
        let (id, secret) = match string("project_key").map(str::parse::<ProjectKey>) {
            Some(Ok(key)) => {
                let api = key.api();
                let id = api.map(|api| api.client_id().to_owned());
                let secret = api.map(|api| api.client_secret().expose().to_owned());
                (id, secret)
            }
            Some(Err(_)) => return unprocessable("project_key", body),
            None => (
                string("client_id").map(str::to_owned),
                string("secret").map(str::to_owned),
            ),
        };
        if id.is_none() || secret.is_none() {
            return unprocessable("client_id", body);
        }
        if id.as_deref() != Some(CLIENT_ID) || secret != Some(self.secret.clone()) {
            return refusal("Invalid credentials");
        }
        self.issue()
    }

    fn refresh(&mut self, body: &Value) -> Response {
        let token = body.get("refresh_token").and_then(Value::as_str);
        let live = token.and_then(|token| self.live_refresh_tokens.iter().position(|t| t == token));
        match live {
            Some(index) => {
                self.live_refresh_tokens.remove(index);
                let response = self.issue();
                if self.rejects_refreshed_tokens {
                    self.live_access_tokens.pop();
                }
                response
            }
            None => refusal("Invalid refresh token"),
        }
    }

    fn issue(&mut self) -> Response {
        self.issued += 1;
        let access_token = format!("stand-in-access-token-{:06}", self.issued);
        let refresh_token = format!("stand-in-refresh-token-{:06}", self.issued);
        self.live_access_tokens.push(access_token.clone());
        if !self.drops_refresh_tokens {
            self.live_refresh_tokens.push_back(refresh_token.clone());
            drop_oldest(&mut self.live_refresh_tokens);
        }
        let mut body = json!({
            "accessToken": access_token,
            "refreshToken": refresh_token,
            "expires": "Thu, 01 Jan 2026 00:00:00 GMT",
            "expiresIn": self.expires_in,
        });
        if self.expires_in.is_null()
            && let Some(fields) = body.as_object_mut()
        {
            fields.remove("expiresIn");
        }
        Json(body).into_response()
    }

    fn who_am_i(&self, headers: &HeaderMap) -> Response {
        let token = headers
            .get(AUTHORIZATION)
            .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        let is_live = token.is_some_and(|token| self.live_access_tokens.iter().any(|t| t == token));
        match is_live && !self.rejects_all_tokens {
            true => Json(json!({
                "tenant_id": "stand-in-tenant",
                "service_id": "stand-in-service",
                "sub": CLIENT_ID,
                "token_type": "tenantApiToken",
                "project_key_id": null,
            }))
            .into_response(),
            false => refusal("Invalid token"),
        }
    }
}

fn drop_oldest(tokens: &mut VecDeque<String>) {
    while tokens.len() > LIVE_REFRESH_TOKENS {
        tokens.pop_front();
    }
}

fn refusal(detail: &str) -> Response {
    (StatusCode::UNAUTHORIZED, Json(json!({ "detail": detail }))).into_response()
}

/// An error of FastAPI, which echoes what was sent.
fn unprocessable(field: &str, body: &Value) -> Response {
    let detail = json!([{
        "type": "value_error",
        "loc": ["body", field],
        "msg": "Value error, not acceptable",
        "input": body,
        "ctx": { "error": {} },
    }]);
    let body = Json(json!({ "detail": detail }));
    (StatusCode::UNPROCESSABLE_ENTITY, body).into_response()
}
