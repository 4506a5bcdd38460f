//! One call on its way: its attempts, the hooks around each, and the waits between them.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use reqwest::header::HeaderMap;
use tokio::time::Instant;
use tracing::{Instrument as _, Span};

use super::backoff::Backoff;
use super::call_secrets::SentCall;
use super::client_core::ClientCore;
use super::hook::{Attempt, AttemptOutcome, Decision, Hook, HookError};
use super::operation::OperationInfo;
use super::outcome::{Failure, Outcome};
use super::request::Request;
use super::response::Response;
use super::retry::RetryPolicy;
use super::trace;
use super::transport::TransportError;

/// What follows an attempt. The request is a copy to be sent again.
enum Step {
    /// The outcome stands, unless the policy repeats the call.
    Outcome(Outcome, Option<Request>),
    /// A hook has the call sent again with these headers.
    Resend(Request, HeaderMap),
}

/// A call that is sent as often as its policy and the hooks want.
pub(super) struct Exchange<'a> {
    client: &'a ClientCore,
    operation: OperationInfo,
    policy: RetryPolicy,
    deadline: Option<Instant>,
    resend_count: u32,
    /// What a hook has had the call sent again with. Empty after that attempt.
    resent_with: Option<HeaderMap>,
}

impl<'a> Exchange<'a> {
    /// `timeout` limits all attempts and waits together, and the reading of the response.
    pub(super) fn new(
        client: &'a ClientCore,
        operation: OperationInfo,
        policy: RetryPolicy,
        timeout: Option<Duration>,
    ) -> Self {
        Self {
            client,
            operation,
            policy,
            deadline: timeout.and_then(|timeout| Instant::now().checked_add(timeout)),
            resend_count: 0,
            resent_with: None,
        }
    }

    /// Sends the request until an outcome stands.
    pub(super) async fn send(mut self, request: Request) -> Outcome {
        let span = trace::call(&self.operation, request.0.url());
        let outcome = self.repeat(request).instrument(span.clone()).await;
        trace::outcome(&span, &outcome);
        outcome
    }

    async fn repeat(&mut self, mut request: Request) -> Outcome {
        let may_repeat = request.method().is_idempotent() || self.client.has_key(&request);
        let mut backoff = Backoff::new(self.policy.clone(), may_repeat, self.deadline);
        loop {
            let step = self.attempt(request).await;
            self.resend_count += 1;
            self.resent_with.as_mut().map(HeaderMap::clear);
            match step {
                Step::Resend(copy, headers) => {
                    self.resent_with = Some(headers);
                    request = copy;
                }
                Step::Outcome(outcome, None) => return outcome,
                Step::Outcome(outcome, Some(copy)) => {
                    let Some(wait) = backoff.wait(&self.operation, &outcome) else {
                        return outcome;
                    };
                    tracing::debug!(wait = ?wait, "the call is sent again");
                    drop(outcome);
                    tokio::time::sleep(wait).await;
                    request = copy;
                }
            }
        }
    }

    async fn attempt(&self, request: Request) -> Step {
        let span = trace::attempt(&self.operation, request.0.url(), self.resend_count);
        let step = self.execute(request, &span).instrument(span.clone()).await;
        // Where a response came, its status has been recorded before its body was read.
        if let Step::Outcome(Err(failure), _) = &step {
            trace::failure(&span, failure);
        }
        step
    }

    async fn execute(&self, mut request: Request, span: &Span) -> Step {
        let copy = request.try_clone();
        let attempt = Attempt {
            operation: &self.operation,
            resend_count: self.resend_count,
            resent_with: self.resent_with.as_ref(),
            deadline: self.deadline,
        };
        if let Err(error) = self.before(attempt, &mut request).await {
            return Step::Outcome(Err(Failure::Refused(error)), None);
        }
        if let Some(deadline) = self.deadline {
            *request.0.timeout_mut() = Some(deadline.saturating_duration_since(Instant::now()));
        }
        let sent = request.without_body();
        let response = match self.client.http_clients.here().execute(request.0).await {
            Ok(response) => response,
            Err(error) => {
                let error = TransportError::new(error);
                let decision = self.after(attempt, &sent, AttemptOutcome::Failed(&error));
                return match (decision.await, copy) {
                    (Some(headers), Some(copy)) => Step::Resend(copy, headers),
                    (_, copy) => Step::Outcome(Err(Failure::Connection(error)), copy),
                };
            }
        };
        trace::response(span, response.status());
        if response.url() != sent.0.url() {
            return Step::Outcome(Err(Failure::Redirected), None);
        }
        let headers = response.headers().clone();
        let head = AttemptOutcome::Response {
            status: response.status(),
            headers: &headers,
        };
        let deciding = self.after(attempt, &sent, head);
        let limit = self.client.response_limit;
        let reading = Response::read(response, limit, Some(self.operation));
        let mut step = decide_while_reading(deciding, reading, copy).await;
        if let Step::Outcome(Ok(response), _) = &mut step {
            response.hide_secrets(SentCall {
                operation: self.operation,
                authorization: self.client.authorization.clone(),
                request: sent,
            });
        }
        step
    }

    async fn before(&self, attempt: Attempt<'_>, request: &mut Request) -> Result<(), HookError> {
        // Those that hooks set carry keys as often as those of callers.
        let earlier = (!self.client.hooks.is_empty()).then(|| request.headers().clone());
        for hook in self.hooks() {
            hook.before_attempt(attempt, request).await?;
        }
        for (name, value) in self.resent_with.iter().flatten() {
            request.headers_mut().insert(name, value.clone());
        }
        if let Some(earlier) = earlier {
            for (name, value) in request.headers_mut() {
                let is_new = earlier.get_all(name).iter().all(|known| known != value);
                value.set_sensitive(is_new || value.is_sensitive());
            }
        }
        Ok(())
    }

    /// What a hook wants the call sent again with. The others are asked all the same.
    async fn after(
        &self,
        attempt: Attempt<'_>,
        sent: &Request,
        outcome: AttemptOutcome<'_>,
    ) -> Option<HeaderMap> {
        let mut resend = None;
        for hook in self.hooks() {
            if let Decision::Resend(headers) = hook.after_attempt(attempt, sent, outcome).await {
                resend = resend.or(Some(headers));
            }
        }
        resend.filter(|_| self.resent_with.is_none())
    }

    fn hooks(&self) -> impl Iterator<Item = &dyn Hook> {
        let state = self.client;
        let own: &dyn Hook = &state.authorization;
        let own = (state.authorization.len() > 0).then_some(own);
        state.hooks.iter().map(|hook| &**hook).chain(own)
    }
}

/// Lets the hooks decide while the body of an error is read, so that a body that trickles delays no
/// repetition. What they decide counts only if there is a copy to send, but they learn of the outcome
/// all the same.
async fn decide_while_reading(
    deciding: impl Future<Output = Option<HeaderMap>>,
    reading: impl Future<Output = Response>,
    copy: Option<Request>,
) -> Step {
    let (mut deciding, mut reading) = (pin!(deciding), pin!(reading));
    let (mut copy, mut response, mut has_decided) = (copy, None, false);
    poll_fn(|context| {
        if !has_decided && let Poll::Ready(decision) = deciding.as_mut().poll(context) {
            has_decided = true;
            if let Some(headers) = decision
                && let Some(copy) = copy.take()
            {
                return Poll::Ready(Step::Resend(copy, headers));
            }
        }
        if response.is_none()
            && let Poll::Ready(read) = reading.as_mut().poll(context)
        {
            response = Some(read);
        }
        match response.take() {
            Some(response) if has_decided => Poll::Ready(Step::Outcome(Ok(response), copy.take())),
            other => {
                response = other;
                Poll::Pending
            }
        }
    })
    .await
}
