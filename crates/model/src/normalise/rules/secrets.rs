//! Properties that hold a secret, by `format: password` or by their names.

use heck::ToSnakeCase;
use serde_json::{Value, json};

use super::place::Place;
use crate::normalise::schema::{Schema, leave_unchecked};
use document::keywords::STRING_CONSTRAINTS;

/// Marks string properties that hold a secret by their names as `format: password`.
/// `x-secret: true` or `false` beside a property's keywords decides instead of its name. (With `true`
/// the types keep any JSON and maps from view too.)
pub fn by_name(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else {
        return;
    };
    for (name, property) in properties {
        let at = place.at.join("properties").join(name);
        let stated = property.get("x-secret").and_then(Value::as_bool);
        let by_name = stated.is_none() && names_a_secret(name);
        if stated == Some(false) || !(by_name || stated == Some(true)) {
            continue;
        }
        if mark(property) && by_name {
            place.report.secrets_by_name.push(at);
        }
    }
}

/// Removes constraints of secrets, whose type holds any string.
pub fn unbounded(schema: &mut Schema, place: &mut Place<'_>) {
    if schema.get("format").and_then(Value::as_str) != Some("password") {
        return;
    }
    for keyword in STRING_CONSTRAINTS {
        if let Some(bound) = schema.shift_remove(keyword) {
            let what = format!("{keyword} {bound} of a secret is left to the server to check");
            place.report.lost(&place.at.join(keyword), "secret", what);
            leave_unchecked(schema, keyword, bound);
        }
    }
}

/// Marks the string in a schema, or in the branches of a union, and returns whether there was a plain
/// one.
fn mark(schema: &mut Value) -> bool {
    for keyword in ["anyOf", "oneOf", "allOf"] {
        if let Some(Value::Array(branches)) = schema.get_mut(keyword) {
            // Not `any`: every branch is to be marked.
            return branches
                .iter_mut()
                .map(mark)
                .fold(false, |any, one| any | one);
        }
    }
    let is_string = match schema.get("type") {
        Some(Value::String(kind)) => kind == "string",
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "string"),
        _ => false,
    };
    let plain = ["enum", "const", "format"]
        .iter()
        .all(|keyword| schema.get(keyword).is_none());
    if is_string && plain {
        schema["format"] = json!("password");
        return true;
    }
    false
}

/// Word sequences that name a secret wherever they end a name.
const SECRETS: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "pass_phrase",
    "secret",
    "client_secret",
    "secret_key",
    "secret_access_key",
    "access_token",
    "refresh_token",
    "id_token",
    "auth_token",
    "api_token",
    "bearer_token",
    "session_token",
    "private_key",
    "api_key",
    "apikey",
    "access_key_secret",
    "signing_key",
    "encryption_key",
    "credentials_json",
    "private_key_pem",
];

/// Words by which a name is about a secret rather than of one.
const ABOUT: &[&str] = &[
    "masked", "hashed", "has", "is", "use", "uses", "requires", "require", "enable", "enabled",
    "reset", "change", "set", "show", "hide", "hash",
];

/// Whether a property of this name is a secret.
pub fn names_a_secret(name: &str) -> bool {
    let snake = name.to_snake_case();
    let words: Vec<&str> = snake.split('_').collect();
    if words.iter().any(|word| ABOUT.contains(word)) {
        return false;
    }
    SECRETS
        .iter()
        .any(|secret| snake == *secret || snake.ends_with(&format!("_{secret}")))
}

#[cfg(test)]
mod tests {
    use super::names_a_secret;

    #[test]
    fn names_tell_secrets_from_what_is_about_them() {
        for name in [
            "password",
            "clientSecret",
            "client_secret",
            "accessToken",
            "refresh_token",
            "sslPrivateKey",
            "passphrase",
            "x-api-key",
            "apiKey",
            "database.password",
            "secret",
        ] {
            assert!(names_a_secret(name), "{name}");
        }
        for name in [
            "token_type",
            "token_endpoint",
            "page_token",
            "next_page_token",
            "masked_secret",
            "api_client_id_masked_secret",
            "has_password",
            "password_policy",
            "token_ttl_seconds",
            "secret_name",
            "api_key_id",
            "max_tokens",
            "public_key",
        ] {
            assert!(!names_a_secret(name), "{name}");
        }
    }
}
