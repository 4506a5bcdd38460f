use serde_json::json;

use super::*;
use crate::EnclosingBody;

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn features(normalised: &Normalised) -> Vec<(&str, Option<&str>)> {
    let types = normalised.plan.types.iter();
    let mut features: Vec<_> = types
        .map(|(name, it)| (name.as_str(), it.feature.as_deref()))
        .collect();
    features.sort();
    features
}

#[test]
fn what_only_components_of_a_feature_hold_is_behind_it() {
    let object = |properties: Value| json!({ "type": "object", "properties": properties });
    let behind = |feature: &str, properties: Value| {
        let mut schema = object(properties);
        schema["x-feature"] = json!(feature);
        schema
    };
    let choice = json!({ "type": "string", "enum": ["a", "b"] });
    let normalised = normalise(json!({
        "paths": { "/x": { "get": { "operationId": "get", "responses": { "200": { "description": "", "content": {
            "application/json": { "schema": reference("Sent") },
        } } } } } },
        "components": { "schemas": {
            "One": behind("one", json!({ "own": reference("Own"), "both": reference("Both"), "mode": choice })),
            "Two": behind("two", json!({ "both": reference("Both"), "sent": reference("Sent") })),
            "Own": { "type": "string", "enum": ["x"], "x-feature": "one" },
            "Both": behind("one", json!({})),
            "Sent": behind("one", json!({})),
            "Free": object(json!({ "two": reference("OfFree") })),
            "OfFree": behind("two", json!({})),
        } },
    }));
    assert_eq!(
        features(&normalised),
        [
            ("Both", None),
            ("Free", None),
            ("OfFree", None),
            ("One", Some("one")),
            ("OneMode", Some("one")),
            ("Own", Some("one")),
            ("Sent", None),
            ("Two", Some("two")),
        ]
    );
    assert_eq!(normalised.notes(""), [""; 0]);
}

#[test]
fn what_is_not_a_feature_is_reported() {
    for feature in [
        json!("client"),
        json!("Big"),
        json!(""),
        json!("a b"),
        json!(3),
    ] {
        let schema = json!({ "type": "object", "x-feature": feature });
        let normalised = normalise(json!({ "components": { "schemas": { "A": schema } } }));
        assert_eq!(features(&normalised), [("A", None)]);
        let note = "lost feature /components/schemas/A/x-feature";
        assert_eq!(normalised.notes(""), [note], "{feature}");
    }
}

#[test]
fn a_component_names_the_bodies_that_hold_it() {
    let of = |bodies: Value| {
        normalise(json!({ "components": { "schemas": {
            "Config": { "type": "object", "x-body": bodies },
            "create-it": { "type": "object", "properties": {
                "kind": { "type": "string" },
                "config": { "type": "object", "additionalProperties": true },
            } },
            "Text": { "type": "string" },
        } } }))
    };
    let constants = json!({ "kind": "a" });
    let whole = json!({ "schema": "create-it", "property": "config", "constants": constants });
    let normalised = of(json!([whole]));
    assert_eq!(normalised.notes(""), [""; 0]);
    assert_eq!(
        normalised.plan.types["Config"].bodies,
        [EnclosingBody {
            name: "CreateIt".to_owned(),
            property: "config".to_owned(),
            constants: [("kind".to_owned(), "a".to_owned())].into(),
        }]
    );
    for (wrong, location) in [
        (json!([{ "schema": "Gone", "property": "config" }]), "/0"),
        (json!([{ "schema": "Text", "property": "config" }]), "/0"),
        (json!([{ "schema": "create-it", "property": "gone" }]), "/0"),
        (
            json!([whole, { "schema": "create-it", "property": "config", "constants": { "gone": "a" } }]),
            "/1",
        ),
        (json!([{ "schema": "create-it" }]), "/0"),
        (json!("create-it"), ""),
    ] {
        let normalised = of(wrong.clone());
        let note = format!("lost enclosing-body /components/schemas/Config/x-body{location}");
        assert_eq!(normalised.notes(""), [note], "{wrong}");
        let left = usize::from(location == "/1");
        assert_eq!(normalised.plan.types["Config"].bodies.len(), left);
    }
}
