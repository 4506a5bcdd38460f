//! Security: the schemes of a document, and the requirements of its operations.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::report::Report;
use crate::{Security, SecurityScheme};
use document::{Located, Pointer, Resolver};

const RULE: &str = "security";

/// The security of a document.
#[derive(Debug, Default)]
pub struct Schemes {
    /// The schemes that a client can serve, by their names.
    pub served: BTreeMap<String, SecurityScheme>,
    /// The names of those that are the HTTP client's, which sends certificates.
    of_connection: Vec<String>,
    /// The names of those that no client can serve.
    of_no_client: Vec<String>,
}

/// Reads the schemes of a document. Those that no client can serve are reported.
pub fn schemes(document: &Value, report: &mut Report) -> Schemes {
    let resolver = Resolver::new(document);
    let mut schemes = Schemes::default();
    let at = Pointer::from("/components/securitySchemes");
    let Some(all) = resolver.at(&at) else {
        return schemes;
    };
    for (name, scheme) in all.properties() {
        let scheme = match resolver.resolve(scheme) {
            Ok(scheme) => scheme,
            Err(unresolved) => {
                report.lost(&unresolved.at, RULE, unresolved.to_string());
                schemes.of_no_client.push(name.to_owned());
                continue;
            }
        };
        if scheme.str("type") == Some("mutualTLS") {
            let what = "the certificate is that of the HTTP client, see `with_http_client`";
            report.kept(&at.join(name), RULE, what);
            schemes.of_connection.push(name.to_owned());
            continue;
        }
        match read(&scheme) {
            Ok(kind) => {
                schemes.served.insert(name.to_owned(), kind);
            }
            Err(reason) => {
                report.lost(&at.join(name), RULE, reason);
                schemes.of_no_client.push(name.to_owned());
            }
        }
    }
    schemes
}

fn read(scheme: &Located<'_>) -> Result<SecurityScheme, String> {
    let name = scheme.str("name").unwrap_or_default();
    let http = scheme.str("scheme").unwrap_or_default().to_lowercase();
    match (scheme.str("type").unwrap_or_default(), http.as_str()) {
        ("http", "bearer") | ("oauth2" | "openIdConnect", _) => Ok(SecurityScheme::Bearer),
        ("http", "basic") => Ok(SecurityScheme::Basic),
        ("http", other) => Err(format!("`http` with `{other}` is not supported")),
        ("apiKey", _) => api_key(scheme.str("in").unwrap_or_default(), name),
        (other, _) => Err(format!("type `{other}` is not supported")),
    }
}

fn api_key(location: &str, name: &str) -> Result<SecurityScheme, String> {
    let is_token = !name.is_empty() && name.bytes().all(is_token_character);
    match location {
        "header" | "cookie" if !is_token => {
            Err(format!("`{name}` is not a valid name of a {location}"))
        }
        "header" if name.eq_ignore_ascii_case("authorization") => {
            Ok(SecurityScheme::ApiKeyHeader("Authorization".to_owned()))
        }
        "header" => Ok(SecurityScheme::ApiKeyHeader(name.to_owned())),
        "query" if name.is_empty() => {
            Err("an API key in a query parameter without a name".to_owned())
        }
        "query" => Ok(SecurityScheme::ApiKeyQuery(name.to_owned())),
        "cookie" => Ok(SecurityScheme::ApiKeyCookie(name.to_owned())),
        other => Err(format!("an API key in `{other}` is not supported")),
    }
}

/// Whether names of headers and cookies may have the character.
fn is_token_character(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

impl Schemes {
    /// The requirements of an operation: its own, or those of the document. A requirement that no
    /// client can serve is left out; where none is left, the operation is called without
    /// credentials.
    pub fn of(&self, stated: Option<Located<'_>>, report: &mut Report) -> Security {
        let Some(stated) = stated else {
            return Security::new();
        };
        let mut served = Security::new();
        for requirement in stated.items() {
            let names = requirement.properties().map(|(name, _)| name.to_owned());
            let names: Vec<String> = names
                .filter(|name| !self.of_connection.contains(name))
                .collect();
            match names.iter().find(|name| !self.served.contains_key(*name)) {
                None => served.push(names),
                Some(name) => {
                    let what = if self.of_no_client.contains(name) {
                        format!("no client can serve the security scheme `{name}`")
                    } else {
                        format!("`{name}` is not a security scheme of the document")
                    };
                    report.lost(&requirement.pointer.join(name), RULE, what);
                }
            }
        }
        if served.is_empty() && stated.items().next().is_some() {
            let what = "no requirement can be served; the call is sent without credentials";
            report.lost(&stated.pointer, RULE, what);
        }
        served
    }
}
