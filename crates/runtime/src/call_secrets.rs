//! The secrets of a call, for what an error shows of its response.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use reqwest::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use super::authorization::Authorization;
use super::operation::OperationInfo;
use super::redactor::Redactor;
use super::request::Request;
use super::secret::Secret;

/// What is hidden in everything that an error shows of a response.
///
/// A call that succeeds only keeps its request for it: the secrets are looked for once something went
/// wrong.
#[derive(Default)]
pub(super) struct CallSecrets {
    call: Option<SentCall>,
    known: Vec<Secret>,
}

/// A call that was sent.
pub(super) struct SentCall {
    pub(super) operation: OperationInfo,
    pub(super) authorization: Authorization,
    pub(super) request: Request,
}

impl CallSecrets {
    pub(super) fn of(call: SentCall) -> Self {
        Self {
            call: Some(call),
            known: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, secrets: impl IntoIterator<Item = Secret>) {
        self.known.extend(secrets);
    }

    /// Looks for the secrets: those of an authorizer are others after a while.
    pub(super) fn resolve(&mut self) {
        if let Some(call) = self.call.take() {
            self.known.extend(call.secrets());
        }
    }

    /// The secrets without the call, for a stream: it outlives the request.
    pub(super) fn into_known(mut self) -> Vec<Secret> {
        self.resolve();
        self.known
    }

    pub(super) fn redactor(&self) -> Redactor {
        let in_call = self.call.as_ref().map(SentCall::secrets);
        Redactor::new(self.known.iter().chain(in_call.iter().flatten()))
    }
}

impl SentCall {
    /// The values of sensitive headers with their parts, the credentials in the query, and what the
    /// authorizers have beside them.
    fn secrets(&self) -> Vec<Secret> {
        let headers = self.request.headers().iter();
        let sensitive = headers.filter(|(_, value)| value.is_sensitive());
        let in_headers = sensitive.flat_map(|(name, value)| in_header(name, value));
        let in_query = self
            .authorization
            .secrets_in_query(&self.operation, &self.request);
        in_headers
            .chain(in_query)
            .chain(self.authorization.secrets())
            .collect()
    }
}

/// The value of a header, what follows the scheme of an authorization, its password, and the values
/// of cookies.
fn in_header(name: &HeaderName, value: &HeaderValue) -> Vec<Secret> {
    let value = String::from_utf8_lossy(value.as_bytes());
    let credentials = value.split_once(' ').filter(|_| *name == AUTHORIZATION);
    if let Some((scheme, credentials)) = credentials {
        // The scheme is no secret, and what is before the credentials need not be hidden with them.
        let is_basic = scheme.eq_ignore_ascii_case("basic");
        let password = is_basic.then(|| password(credentials)).flatten();
        return password.into_iter().chain([credentials.into()]).collect();
    }
    let mut secrets = vec![Secret::from(&*value)];
    if *name == COOKIE {
        let cookies = value.split(';').filter_map(|cookie| cookie.split_once('='));
        for (_, value) in cookies {
            // A value that is encoded may come back as it was before.
            let decoded = percent_decode_str(value.trim()).decode_utf8_lossy();
            secrets.extend([value.trim().into(), Secret::from(&*decoded)]);
        }
    } else if let Some((_, credentials)) = value.split_once(' ') {
        secrets.push(credentials.into());
    }
    secrets
}

/// The password in the credentials of `Authorization: Basic`.
fn password(credentials: &str) -> Option<Secret> {
    let plain = Zeroizing::new(STANDARD.decode(credentials.trim()).ok()?);
    let (_, password) = str::from_utf8(&plain).ok()?.split_once(':')?;
    Some(password.into())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use reqwest::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};

    use super::in_header;
    use crate::redactor::Redactor;

    fn shown(name: HeaderName, value: &[u8], text: &str) -> String {
        let value = HeaderValue::from_bytes(value).unwrap();
        Redactor::new(&in_header(&name, &value)).redact(text)
    }

    #[test]
    fn each_part_of_a_header_that_is_a_secret_is_hidden() {
        let x_key = HeaderName::from_static("x-key");
        // The user name and the password are `me` and `my:canary`.
        let basic = b"Basic bWU6bXk6Y2FuYXJ5";
        for (name, value, text, expected) in [
            (
                AUTHORIZATION,
                &b"Bearer my-canary"[..],
                "no my-canary",
                "no [redacted]",
            ),
            (
                AUTHORIZATION,
                basic,
                "no my:canary, bWU6bXk6Y2FuYXJ5",
                "no [redacted], [redacted]",
            ),
            (
                COOKIE,
                b"a=1; session=my-canary",
                "no my-canary",
                "no [redacted]",
            ),
            (
                COOKIE,
                b"a=1; session=my%2Fcanary%3D%3D",
                "no my/canary==, my%2Fcanary%3D%3D",
                "no [redacted], [redacted]",
            ),
            (x_key.clone(), b"my canary", "no my canary", "no [redacted]"),
            (x_key, "cänary".as_bytes(), "no CÄNARY", "no [redacted]"),
        ] {
            assert_eq!(shown(name, value, text), expected);
        }
    }
}
