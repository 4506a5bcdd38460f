//! The types as a crate that depends on this one uses them.

use std::collections::HashSet;
use std::error::Error;

use streamkap_api::types::{
    BodyCreateProjectKey, BodyGetAccessToken, ClientCredential, Role, ToolProfile,
};
use streamkap_api::{BuildError, ConstraintError, FieldError, Null};

#[test]
fn a_type_of_responses_is_built_and_compared() {
    let credential = || {
        ClientCredential::builder()
            .client_id("1")
            .description("orders")
    };
    let built = credential().build().unwrap();
    assert_eq!(built, credential().build().unwrap());
    assert_ne!(built, credential().description("payments").build().unwrap());
    assert_eq!(
        ClientCredential::builder().build().unwrap().description,
        None
    );
    let profiles: HashSet<ToolProfile> = ["full", "full"].map(ToolProfile::from).into();
    assert_eq!(profiles.len(), 1);
}

#[test]
fn what_cannot_be_built_names_every_field() {
    fn build() -> Result<BodyCreateProjectKey, Box<dyn Error + Send + Sync>> {
        Ok(BodyCreateProjectKey::builder().build()?)
    }
    let message = build().unwrap_err().to_string();
    assert_eq!(
        message,
        "`BodyCreateProjectKey` cannot be built: `name` is missing"
    );

    let too_long = "n".repeat(101);
    let body = BodyCreateProjectKey::builder().name(too_long.clone());
    let error: BuildError = body.tool_profile(Null).build().unwrap_err();
    let reason = "longer than 100 characters".to_owned();
    assert_eq!(error.fields(), [FieldError::Invalid("name", reason)]);
    assert!(!error.to_string().contains(&too_long), "{error}");
}

#[test]
fn setters_take_values_options_and_null() {
    let body = BodyCreateProjectKey::builder()
        .name(Some("orders"))
        .description(None::<String>)
        .role_ids(vec!["admin".to_owned()])
        .permission_ids(Some(Vec::new()))
        .tool_profile(Null);
    let body = body.build().unwrap();
    assert_eq!(body.name.as_str(), "orders");
    assert_eq!(body.description, None);
    assert_eq!(body.role_ids, Some(Some(vec!["admin".to_owned()])));
    assert_eq!(body.permission_ids, Some(Some(Vec::new())));
    assert_eq!(body.tool_profile, Some(None));
    let error: ConstraintError = ""
        .parse::<streamkap_api::types::BodyCreateProjectKeyName>()
        .unwrap_err();
    assert_eq!(error, ConstraintError::TooShort(1));
}

#[test]
fn a_builder_shows_no_value() {
    let body = BodyGetAccessToken::builder()
        .client_id("id")
        .secret("canary-41");
    let shown = format!("{body:?}");
    assert!(
        shown.contains("secret: set") && !shown.contains("canary"),
        "{shown}"
    );
    let role = Role::builder().extra(serde_json::Map::from_iter([("a".to_owned(), 1.into())]));
    assert_eq!(role.build().unwrap().extra["a"], 1);
}

#[test]
fn the_crates_of_the_api_are_reexported() {
    use streamkap_api::reexports::{reqwest, serde_json};

    let client = streamkap_api::Client::builder().with_http_client(reqwest::Client::new());
    drop(client);
    let role: Role =
        serde_json::from_value(serde_json::json!({ "id": "1", "name": "admin" })).unwrap();
    assert_eq!(role, role.clone());
}

#[cfg(feature = "schemars")]
#[test]
fn the_json_schema_has_the_constraints_of_the_document() {
    let schema = schemars::schema_for!(BodyCreateProjectKey);
    let schema = schema.as_value();
    let name = &schema["$defs"]["BodyCreateProjectKeyName"];
    assert_eq!(
        (&name["minLength"], &name["maxLength"]),
        (&1.into(), &100.into())
    );
    assert_eq!(schema["required"], serde_json::json!(["name"]));
    let profile = &schema["$defs"]["ToolProfile"]["enum"];
    assert!(
        profile.as_array().unwrap().contains(&"full".into()),
        "{schema}"
    );
    assert!(schema["description"].is_string(), "{schema}");
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
    let error: streamkap_api::types::ValidationError =
        serde_json::from_value(echo.clone()).unwrap();
    assert!(!format!("{error:?} {error:#?}").contains("canary"));
    assert_eq!(error.input.as_ref().unwrap()["secret"], "canary");
    assert_eq!(serde_json::to_value(&error).unwrap(), echo);
}
