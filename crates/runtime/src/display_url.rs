//! URLs in logs and errors.

use std::fmt;

use reqwest::Url;

/// Shows a URL without what may be secret in it: user, password, query and fragment.
///
/// Text that is not a URL is shown as `[not a URL]`.
///
/// ```
/// use openapi_client_runtime::DisplayUrl;
///
/// let url = "https://user:secret@api.example.com:8443/v1?key=secret";
/// assert_eq!(DisplayUrl(url).to_string(), "https://api.example.com:8443/v1");
/// ```
#[derive(Clone, Copy)]
pub struct DisplayUrl<'a>(pub &'a str);

impl fmt::Display for DisplayUrl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let has_scheme = self.0.contains("://");
        let url = if has_scheme {
            Url::parse(self.0.trim())
        } else {
            Url::parse(&format!("https://{}", self.0.trim()))
        };
        let Some(url) = url.ok().filter(Url::has_host) else {
            return f.write_str("[not a URL]");
        };
        if has_scheme {
            write!(f, "{}://", url.scheme())?;
        }
        f.write_str(url.host_str().unwrap_or_default())?;
        if let Some(port) = url.port() {
            write!(f, ":{port}")?;
        }
        f.write_str(url.path().trim_end_matches('/'))
    }
}

/// The same as `Display`, in quotes.
impl fmt::Debug for DisplayUrl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::DisplayUrl;

    #[test]
    fn a_url_is_shown_without_secrets() {
        for (url, shown) in [
            (
                "https://user:canary@api.example.com:8443/v2/?token=canary#canary",
                "https://api.example.com:8443/v2",
            ),
            ("user:canary@api.example.com", "api.example.com"),
            ("api.example.com", "api.example.com"),
            ("http://canary@[::1]:1/", "http://[::1]:1"),
            ("https://user:can ary@", "[not a URL]"),
            ("data:canary", "[not a URL]"),
            ("", "[not a URL]"),
        ] {
            assert_eq!(DisplayUrl(url).to_string(), shown, "{url}");
        }
    }
}
