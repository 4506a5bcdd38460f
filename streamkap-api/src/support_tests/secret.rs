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

#[test]
fn the_input_that_an_error_echoes_is_kept_and_not_shown() {
    let echo = serde_json::json!({
        "loc": ["body"],
        "msg": "too long",
        "type": "string_too_long",
        "input": { "secret": "canary" },
        "ctx": { "canary": 1 },
    });
    let error: crate::types::ValidationError = serde_json::from_value(echo.clone()).unwrap();
    assert!(!format!("{error:?} {error:#?}").contains("canary"));
    assert_eq!(error.input.as_ref().unwrap()["secret"], "canary");
    assert_eq!(serde_json::to_value(&error).unwrap(), echo);
}
