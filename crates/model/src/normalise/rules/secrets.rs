//! Properties that hold a secret, by `format: password` or by their names.

use heck::ToSnakeCase;

use super::place::Place;
use super::strings::take_constraints;
use document::schema::{Schema, Type, TypeName, Types};

/// Marks string properties that hold a secret by their names as `format: password`.
/// `x-secret: true` or `false` beside a property's keywords decides instead of its name. (With `true`
/// the types keep any JSON and maps from view too.)
pub fn by_name(schema: &mut Schema, place: &mut Place<'_, '_>) {
    if schema.annotations.secret == Some(true) {
        mark(schema);
    }
    for (name, property) in schema.objects.properties.iter_mut().flatten() {
        let stated = property.annotations.secret;
        let by_name = stated.is_none() && names_a_secret(name);
        if stated == Some(false) || !(by_name || stated == Some(true)) {
            continue;
        }
        if mark(property) && by_name {
            let at = property.pointer.clone();
            place.report.secrets_by_name.push(at);
        }
    }
}

/// Removes constraints of secrets, whose type holds any string.
pub fn unbounded(schema: &mut Schema, place: &mut Place<'_, '_>) {
    if schema.values.format.as_deref() != Some("password") {
        return;
    }
    for (keyword, bound) in take_constraints(schema) {
        let what = format!("{keyword} {bound} of a secret is left to the server to check");
        place.lost(keyword, "secret", what);
        place.leave_unchecked(keyword, bound);
    }
}

/// Marks the string in a schema, or in the branches of a union, and returns whether there was a plain
/// one.
fn mark(schema: &mut Schema) -> bool {
    let composition = &mut schema.composition;
    let lists = [
        &mut composition.any_of,
        &mut composition.one_of,
        &mut composition.all_of,
    ];
    if let Some(branches) = lists.into_iter().flatten().next() {
        // Not `any`: every branch is to be marked.
        let marked = branches.iter_mut().map(mark);
        return marked.fold(false, |any, one| any | one);
    }
    let string = TypeName::Known(Type::String);
    let values = &mut schema.values;
    let is_string = match &values.types {
        Some(Types::One(kind)) => *kind == string,
        Some(Types::Several(kinds)) => kinds.contains(&string),
        None => false,
    };
    let is_plain = values.listed.is_none() && values.constant.is_none() && values.format.is_none();
    if is_string && is_plain {
        values.format = Some("password".to_owned());
    }
    is_string && is_plain
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
