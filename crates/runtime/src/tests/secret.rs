use crate::Secret;

#[test]
fn a_secret_shows_nothing_and_serializes_as_itself() {
    let secret = Secret::from("canary");
    assert_eq!(
        format!("{secret:?} {secret:#?}"),
        "Secret([redacted]) Secret([redacted])"
    );
    assert_eq!(serde_json::to_string(&secret).unwrap(), r#""canary""#);
    assert_eq!(
        serde_json::from_str::<Secret>(r#""canary""#).unwrap(),
        secret
    );
    assert_eq!(secret.expose(), "canary");
}

#[cfg(feature = "schemars")]
#[test]
fn the_schema_of_a_secret_is_a_password() {
    let schema = schemars::schema_for!(Secret);
    assert_eq!(schema.get("format").unwrap(), "password");
}
