//! The hook that gives calls their credentials, and a new one after a 401.

use std::sync::Arc;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};
use tokio::time::{Instant, timeout_at};

use super::authorizer::{Authorize, AuthorizeError, AuthorizeFuture};
use super::hook::{Attempt, AttemptOutcome, Decision, Hook, HookError, HookFuture};
use super::operation::OperationInfo;
use super::request::Request;
use super::secret::Secret;
use super::security::{SecurityRequirements, SecurityScheme};

/// The authorizers of a client.
#[derive(Clone)]
pub(super) struct Authorization {
    authorizers: Arc<[Arc<dyn Authorize>]>,
    /// The security requirements of an operation, by its name.
    requirements: fn(&str) -> SecurityRequirements,
}

impl Authorization {
    pub(super) fn new(
        authorizers: Vec<Arc<dyn Authorize>>,
        requirements: fn(&str) -> SecurityRequirements,
    ) -> Self {
        Self {
            authorizers: authorizers.into(),
            requirements,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.authorizers.len()
    }

    /// What the authorizers have beside the credentials in a request.
    pub(super) fn secrets(&self) -> impl Iterator<Item = Secret> {
        self.authorizers.iter().flat_map(|known| known.secrets())
    }

    /// The credentials in a request that are sent in its query.
    pub(super) fn secrets_in_query(
        &self,
        operation: &OperationInfo,
        request: &Request,
    ) -> Vec<Secret> {
        let schemes = self.schemes(operation).unwrap_or_default();
        let secrets = schemes
            .iter()
            .filter_map(|(scheme, _)| scheme.query(request));
        secrets.collect()
    }

    /// The security schemes that an operation is called with, each with who serves it.
    fn schemes(
        &self,
        operation: &OperationInfo,
    ) -> Result<Vec<(&'static SecurityScheme, &dyn Authorize)>, AuthorizeError> {
        let requirements = (self.requirements)(operation.name);
        choose(requirements, &self.authorizers)
    }
}

impl Hook for Authorization {
    fn before_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        request: &'a mut Request,
    ) -> HookFuture<'a, Result<(), HookError>> {
        Box::pin(async move {
            for (scheme, authorizer) in self.schemes(attempt.operation)? {
                let renewed = attempt.resent_with.and_then(|set| scheme.in_headers(set));
                let credential = match renewed.or_else(|| authorizer.ready()) {
                    Some(credential) => credential,
                    None => within(attempt.deadline, authorizer.authorization()).await?,
                };
                scheme.put(request, credential);
            }
            Ok(())
        })
    }

    /// Even where the call cannot be sent again, the authorizer has to learn of the 401: the next call
    /// would carry the same credential.
    fn after_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        sent: &'a Request,
        outcome: AttemptOutcome<'a>,
    ) -> HookFuture<'a, Decision> {
        Box::pin(async move {
            let is_unauthorized = matches!(
                outcome,
                AttemptOutcome::Response { status, .. } if status == StatusCode::UNAUTHORIZED
            );
            if !is_unauthorized || attempt.resent_with.is_some() {
                return Decision::Continue;
            }
            for (scheme, authorizer) in self.schemes(attempt.operation).unwrap_or_default() {
                let Some((name, rejected)) = scheme.header(sent) else {
                    continue;
                };
                let renewing = authorizer.renew_after_unauthorized(&rejected);
                let Ok(mut renewed) = within(attempt.deadline, renewing).await else {
                    return Decision::Continue;
                };
                renewed.set_sensitive(true);
                return Decision::Resend(HeaderMap::from_iter([(name, renewed)]));
            }
            Decision::Continue
        })
    }
}

/// A credential, as long as the timeout of the call has not passed.
async fn within(
    deadline: Option<Instant>,
    credential: AuthorizeFuture<'_>,
) -> Result<HeaderValue, AuthorizeError> {
    let Some(deadline) = deadline else {
        return credential.await;
    };
    match timeout_at(deadline, credential).await {
        Ok(credential) => credential,
        Err(_) => Err(AuthorizeError::timed_out()),
    }
}

/// The schemes that an operation is called with, each with the authorizer that serves it: the first
/// requirement that the authorizers serve completely.
///
/// # Errors
///
/// Returns an error if the authorizers serve no requirement, and the operation cannot be called
/// without credentials.
pub(crate) fn choose<A: Authorize + ?Sized>(
    requirements: SecurityRequirements,
    authorizers: &[Arc<A>],
) -> Result<Vec<(&'static SecurityScheme, &A)>, AuthorizeError> {
    if authorizers.is_empty() {
        return Ok(Vec::new());
    }
    let serving = |scheme: &'static SecurityScheme| {
        let authorizer = authorizers.iter().find(|known| known.serves(scheme))?;
        Some((scheme, &**authorizer))
    };
    let needed = requirements.iter().filter(|schemes| !schemes.is_empty());
    let mut served = needed
        .clone()
        .filter_map(|schemes| schemes.iter().map(serving).collect::<Option<Vec<_>>>());
    if let Some(served) = served.next() {
        return Ok(served);
    }
    if requirements.iter().any(|schemes| schemes.is_empty()) {
        return Ok(Vec::new());
    }
    match needed
        .flat_map(|schemes| schemes.iter())
        .find(|scheme| serving(scheme).is_none())
    {
        None => Ok(Vec::new()),
        Some(scheme) => Err(AuthorizeError::permanent(format!(
            "no authorizer of the client serves the security scheme {scheme}"
        ))),
    }
}
