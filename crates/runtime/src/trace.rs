//! Spans of calls and attempts, with the attributes of OpenTelemetry's conventions for HTTP clients.
//!
//! No attribute holds a value of a parameter, a header or a body.

use reqwest::{StatusCode, Url};
use tracing::field::Empty;
use tracing::{Span, info_span};

use super::operation::OperationInfo;
use super::outcome::{Failure, Outcome};

/// The span of a call, the parent of its attempts' spans.
pub(super) fn call(operation: &OperationInfo, url: &Url) -> Span {
    info_span!(
        "call",
        otel.name = operation.name,
        otel.kind = "internal",
        otel.status_code = Empty,
        openapi.operation_id = operation.operation_id,
        http.request.method = operation.method,
        url.template = operation.path,
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        http.response.status_code = Empty,
        error.type = Empty,
    )
}

/// The span of an attempt. The count of resends is left out of the first, as the conventions say.
pub(super) fn attempt(operation: &OperationInfo, url: &Url, resend_count: u32) -> Span {
    info_span!(
        "attempt",
        otel.name = format_args!("{} {}", operation.method, operation.path),
        otel.kind = "client",
        otel.status_code = Empty,
        openapi.operation_id = operation.operation_id,
        http.request.method = operation.method,
        http.request.resend_count = (resend_count > 0).then_some(resend_count),
        url.template = operation.path,
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        http.response.status_code = Empty,
        error.type = Empty,
    )
}

/// Records the status of a response.
pub(super) fn response(span: &Span, status: StatusCode) {
    span.record("http.response.status_code", status.as_u16());
    if status.is_client_error() || status.is_server_error() {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", status.as_str());
    }
}

/// Records how a call ended.
pub(super) fn outcome(span: &Span, outcome: &Outcome) {
    match outcome {
        Ok(received) => response(span, received.status()),
        Err(failure) => self::failure(span, failure),
    }
}

/// Records why a call or an attempt led to no response.
pub(super) fn failure(span: &Span, failure: &Failure) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", error_type(failure));
}

fn error_type(failure: &Failure) -> &'static str {
    match failure {
        Failure::Connection(error) if error.is_timeout() => "timeout",
        Failure::Connection(error) if error.is_connect() => "connect",
        Failure::Connection(_) => "connection",
        Failure::Refused(_) => "refused",
        Failure::Redirected => "redirect",
    }
}
