//! What is kept in a store: a token and an outage, each with whom it is for.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac as _};
use openapi_client_runtime::Secret;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::STORE_LIMIT;
use crate::clock::Timestamp;
use crate::issuer::{Issuer, TokenResponse};
use crate::plan::{RENEWAL_FRACTION, RENEWAL_WINDOW_MAX};
use crate::retry::LONGEST;
use crate::token::{IssuedToken, Obtained};

/// Whom a token is for.
#[derive(Clone)]
pub(crate) struct Owner {
    audience: String,
    id: String,
    secret: Secret,
}

/// An owner as a store names it: only who has the secret can recognise it.
#[derive(Serialize, Deserialize)]
struct Digest {
    salt: String,
    hmac_sha256: String,
}

/// All of a store.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Record {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<StoredToken>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outage: Option<Outage>,
}

#[derive(Serialize, Deserialize)]
struct StoredToken {
    owner: Digest,
    access_token: Secret,
    refresh_token: Option<Secret>,
    obtained: Obtained,
    requested_at_unix_milliseconds: u64,
    lifetime_seconds: u64,
}

/// What is known while the API is down.
#[derive(Serialize, Deserialize)]
struct Outage {
    owner: Digest,
    failures: u32,
    not_before_unix_milliseconds: u64,
}

/// How long the processes wait after a failed attempt of one of them.
#[derive(Clone, Copy)]
pub(crate) struct Wait {
    pub(crate) duration: Duration,
    /// Which attempt it was: a process waits once for each, whatever its clock shows then.
    pub(crate) attempt: u64,
}

impl Owner {
    pub(crate) fn of(issuer: &dyn Issuer) -> Self {
        Self {
            audience: issuer.audience().to_owned(),
            id: issuer.id().to_owned(),
            secret: issuer.secret(),
        }
    }

    fn digest(&self) -> Digest {
        let salt = fastrand::u128(..).to_string();
        let hmac_sha256 = self.mac(&salt).map(|mac| mac.finalize().into_bytes());
        Digest {
            hmac_sha256: STANDARD.encode(hmac_sha256.unwrap_or_default()),
            salt,
        }
    }

    fn is(&self, digest: &Digest) -> bool {
        let expected = STANDARD.decode(&digest.hmac_sha256).unwrap_or_default();
        self.mac(&digest.salt)
            .is_some_and(|mac| mac.verify_slice(&expected).is_ok())
    }

    /// Keyed by the secret, over everything else.
    fn mac(&self, salt: &str) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.expose().as_bytes()).ok()?;
        for part in ["openapi-client-token store", salt, &self.audience, &self.id] {
            // With its length, so that no two lists of parts are the same bytes.
            mac.update(&part.len().to_le_bytes());
            mac.update(part.as_bytes());
        }
        Some(mac)
    }
}

impl Record {
    /// As good as empty where it is too long or something else.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let is_short = bytes.len() <= STORE_LIMIT;
        let record = is_short.then(|| serde_json::from_slice(bytes).ok());
        record.flatten().unwrap_or_default()
    }

    /// The token, if it is for the owner and not near its end.
    pub(super) fn token(&self, owner: &Owner, now: Timestamp) -> Option<IssuedToken> {
        let stored = self.token.as_ref().filter(|it| owner.is(&it.owner))?;
        let requested_at = Duration::from_millis(stored.requested_at_unix_milliseconds);
        let age = now.since_unix_epoch().checked_sub(requested_at)?;
        let lifetime = Duration::from_secs(stored.lifetime_seconds);
        let window = lifetime.mul_f64(RENEWAL_FRACTION).min(RENEWAL_WINDOW_MAX);
        if lifetime.checked_sub(age)? <= window {
            return None;
        }
        let response = TokenResponse {
            access_token: stored.access_token.clone(),
            refresh_token: stored.refresh_token.clone(),
            lifetime: Some(lifetime),
        };
        IssuedToken::new(response, stored.obtained, now.earlier_by(age)).ok()
    }

    /// Keeps a token instead of what was there for the owner. One whose end is not known is not worth
    /// sharing.
    pub(super) fn set_token(&mut self, issued: &IssuedToken, owner: &Owner) {
        let Some(lifetime) = issued.token.lifetime() else {
            self.token = self.token.take().filter(|it| !owner.is(&it.owner));
            return;
        };
        self.token = Some(StoredToken {
            owner: owner.digest(),
            access_token: issued.token.expose().into(),
            refresh_token: issued.refresh_token.clone(),
            obtained: issued.obtained,
            requested_at_unix_milliseconds: milliseconds(
                issued.token.requested_at().since_unix_epoch(),
            ),
            lifetime_seconds: lifetime.as_secs(),
        });
    }

    pub(super) fn failures(&self, owner: &Owner) -> u32 {
        self.outage_of(owner).map_or(0, |outage| outage.failures)
    }

    /// How long the processes wait, and for which attempt.
    pub(super) fn wait(&self, owner: &Owner, now: Timestamp) -> Option<Wait> {
        let outage = self.outage_of(owner)?;
        let not_before = Duration::from_millis(outage.not_before_unix_milliseconds);
        let duration = not_before.checked_sub(now.since_unix_epoch())?;
        // A clock that was set back, or a value that was tampered with, costs no more than the longest
        // wait.
        (!duration.is_zero()).then(|| Wait {
            duration: duration.min(LONGEST),
            attempt: outage.not_before_unix_milliseconds,
        })
    }

    /// The failed attempt that was noted last. Another number means that some process is at work.
    pub(super) fn last_attempt(&self, owner: &Owner) -> Option<u64> {
        Some(self.outage_of(owner)?.not_before_unix_milliseconds)
    }

    pub(super) fn set_outage(&mut self, failures: u32, wait: Wait, owner: &Owner) {
        self.outage = Some(Outage {
            owner: owner.digest(),
            failures,
            not_before_unix_milliseconds: wait.attempt,
        });
    }

    pub(super) fn end_outage(&mut self) {
        self.outage = None;
    }

    fn outage_of(&self, owner: &Owner) -> Option<&Outage> {
        self.outage.as_ref().filter(|it| owner.is(&it.owner))
    }
}

pub(super) fn milliseconds(since_unix_epoch: Duration) -> u64 {
    u64::try_from(since_unix_epoch.as_millis()).unwrap_or(u64::MAX)
}
