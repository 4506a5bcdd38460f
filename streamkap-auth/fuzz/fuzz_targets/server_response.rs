//! What the server sends is hostile input: the response to a login, the body of an error, its headers.
//! Nothing panics, nothing that is shown has control characters, a secret or more than a bounded length,
//! and no input leads to more memory than the bound.

#![no_main]

use std::alloc::System;
use std::fmt::Debug;
use std::sync::LazyLock;
use std::time::Duration;

use cap::Cap;
use libfuzzer_sys::fuzz_target;
use streamkap_api::types::HttpValidationError;
use streamkap_api::{Error, Response, ResponseValue, Secret};
use streamkap_auth::testing::StandIn;
use streamkap_auth::{LIFETIME_MIN, TOKEN_LIMIT};

/// The memory that an input of the length that the README names may lead to at a time, in bytes. One that
/// needs more aborts.
const MEMORY: usize = 4 * 1024 * 1024;

/// The secret of the login, which the dictionary has in several encodings.
const SECRET: &str = "canary-7f3a-never-to-be-shown";

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

static RUNTIME: LazyLock<tokio::runtime::Runtime> = LazyLock::new(|| {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.build().expect("a runtime")
});

/// A response of reqwest: the first byte chooses the status, the first line is `Retry-After`, the rest is
/// the body.
async fn response(status: u16, retry_after: &[u8], body: &[u8]) -> Response {
    let mut response = http::Response::builder().status(status);
    if let Ok(value) = http::HeaderValue::from_bytes(retry_after) {
        response = response.header("retry-after", value.clone()).header("x-request-id", value);
    }
    let response = response.body(body.to_vec()).expect("a response");
    Response::new(response.into()).await
}

fn assert_clean(shown: &dyn Debug, is_debug_of_list: bool) {
    let shown = format!("{shown:?}");
    let limit = if is_debug_of_list { 1024 * 1024 } else { 16 * 1024 };
    assert!(shown.len() < limit, "{} bytes", shown.len());
    assert!(!shown.contains("canary-7"), "{shown}");
    assert!(!shown.contains(char::is_control), "{shown}");
}

fuzz_target!(|input: &[u8]| {
    let [choice, rest @ ..] = input else { return };
    let status = [200, 401, 422, 429, 500, 503, 307, 302][usize::from(choice % 8)];
    let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (retry_after, body) = rest.split_at(end);
    let secret = Secret::from(SECRET);
    let runtime = &*RUNTIME;
    let limited = ALLOCATOR.set_limit(ALLOCATOR.allocated() + MEMORY);
    limited.expect("a limit above what is allocated");
    runtime.block_on(async {
        match StandIn::read_login_response(response(status, retry_after, body).await, &secret).await {
            Ok(token) => {
                assert!(token.expose().len() <= TOKEN_LIMIT && !token.expose().is_empty());
                assert!(token.expose().bytes().all(|byte| byte.is_ascii_graphic()));
                assert!(token.lifetime().is_none_or(|lifetime| lifetime >= LIFETIME_MIN));
            }
            Err(error) => {
                assert_clean(&error, false);
                assert_clean(&(error.to_string(), error.api_message(), error.request_id()), false);
                assert_clean(&error.validation(), true);
                assert!(error.validation().len() <= 32);
            }
        }
        // An ordinary call.
        let response = response(status, retry_after, body).await;
        let decoded = ResponseValue::<HttpValidationError>::from_response(response).await;
        let error: Error<HttpValidationError> = match decoded {
            Ok(value) => Error::announced(value),
            Err(error) => error,
        };
        let error = error.with_redacted([secret]);
        assert_clean(&error, false);
        assert_clean(&(error.to_string(), error.message(), error.request_id()), false);
        assert_clean(&error.validation(), true);
        let day = Duration::from_secs(24 * 3_600);
        assert!(error.retry_after().is_none_or(|wait| wait <= day));
    });
    ALLOCATOR.set_limit(usize::MAX).expect("no limit");
});
