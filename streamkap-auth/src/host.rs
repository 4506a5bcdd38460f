//! Where secrets may go.

use openapi_client_token::Error;
use reqwest::Url;

/// The vendor's domain: a project key may name any host under it.
const VENDOR_DOMAIN: &str = "streamkap.com";

/// A project key names a host that is neither the vendor's nor approved.
#[derive(Debug, thiserror::Error)]
#[error(
    "the project key names the API at `{0}`, which is not https under {VENDOR_DOMAIN}; approve the \
     host if you trust it, or set the base URL"
)]
pub(crate) struct UnapprovedHost(String);

impl From<UnapprovedHost> for Error {
    fn from(source: UnapprovedHost) -> Self {
        Self::new("a secret would go to a host that nobody approved").with_source(source)
    }
}

/// Checks that a secret may be sent to a URL out of a project key: https, and under the vendor's
/// domain or at a host that the caller approved. An approved loopback host may be plain http.
pub(crate) fn approve(url: &str, approved_hosts: &[String]) -> Result<(), UnapprovedHost> {
    let url = Url::parse(url.trim()).map_err(|_| UnapprovedHost("[not a URL]".into()))?;
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    let is_vendor = host == VENDOR_DOMAIN
        || host
            .strip_suffix(VENDOR_DOMAIN)
            .is_some_and(|name| name.ends_with('.'));
    let is_approved = approved_hosts
        .iter()
        .any(|approved| approved.eq_ignore_ascii_case(host));
    // Whether plain http may be used at all is checked by the API client, which knows loopback.
    match (url.scheme(), is_vendor, is_approved) {
        ("https", true, _) | (_, _, true) => Ok(()),
        _ => Err(UnapprovedHost(format!("{}://{host}", url.scheme()))),
    }
}

/// A host as people write it in `STREAMKAP_HOST`, with or without the scheme.
pub(crate) fn with_scheme(host: &str) -> String {
    match host.contains("://") {
        true => host.to_owned(),
        false => format!("https://{host}"),
    }
}
