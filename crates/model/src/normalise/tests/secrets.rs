use serde_json::json;

use super::*;

fn subject(properties: Value) -> (Value, Vec<String>) {
    let normalised = normalise_schema(json!({ "type": "object", "properties": properties }));
    let secrets = normalised.whole.report.secrets_by_name.iter();
    (
        normalised.normal["properties"].clone(),
        secrets
            .map(|pointer| pointer.as_str().rsplit('/').next().unwrap().to_owned())
            .collect(),
    )
}

#[test]
fn a_text_named_like_a_secret_is_one() {
    let (properties, by_name) = subject(json!({
        "password": { "type": "string" },
        "apiKey": { "type": ["string", "null"] },
        "client_secret": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
        "token_type": { "type": "string" },
        "access_token": { "type": "integer" },
        "secret": { "type": "string", "enum": ["a"] },
    }));
    assert_eq!(by_name, ["password", "apiKey", "client_secret"]);
    assert_eq!(
        properties["password"],
        json!({ "type": "string", "format": "password" })
    );
    for name in ["apiKey", "client_secret"] {
        assert_eq!(properties[name]["format"], "password", "{name}");
        assert_eq!(properties[name]["nullable"], true, "{name}");
    }
    assert_eq!(properties["token_type"], json!({ "type": "string" }));
    assert_eq!(properties["access_token"], json!({ "type": "integer" }));
}

#[test]
fn x_secret_decides_either_way() {
    let (properties, by_name) = subject(json!({
        "password": { "type": "string", "x-secret": false },
        "note": { "type": "string", "x-secret": true },
    }));
    assert!(by_name.is_empty(), "{by_name:?}");
    assert_eq!(properties["password"].get("format"), None);
    assert_eq!(properties["note"]["format"], "password");
}

#[test]
fn the_length_of_a_secret_is_not_checked() {
    let normalised =
        normalise_schema(json!({ "type": "string", "format": "password", "minLength": 8 }));
    assert_eq!(
        normalised.normal,
        json!({ "type": "string", "format": "password" })
    );
    assert_eq!(normalised.notes, ["lost secret /minLength"]);
}
