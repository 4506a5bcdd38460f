use serde_json::json;

use super::*;
use crate::EnclosingBody;

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The types with the features that they are behind.
fn features(normalised: &Normalised) -> Vec<(&str, Vec<&str>)> {
    let types = normalised.api.types.iter();
    let mut features: Vec<_> = types
        .map(|(name, it)| {
            let features = it.features.iter().map(String::as_str);
            (name.as_str(), features.collect())
        })
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
            ("Both", vec!["one", "two"]),
            ("Free", vec![]),
            ("OfFree", vec![]),
            ("One", vec!["one"]),
            ("OneMode", vec!["one"]),
            ("Own", vec!["one"]),
            ("Sent", vec![]),
            ("Two", vec!["two"]),
        ]
    );
    assert_eq!(normalised.notes(""), [""; 0]);
}

#[test]
fn what_is_not_a_feature_is_reported() {
    for feature in [
        json!("client"),
        json!("full"),
        json!("uuid"),
        json!("Big"),
        json!(""),
        json!("a b"),
        json!(3),
    ] {
        let schema = json!({ "type": "object", "x-feature": feature });
        let normalised = normalise(json!({ "components": { "schemas": { "A": schema } } }));
        assert_eq!(features(&normalised), [("A", vec![])]);
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
        normalised.api.types["Config"].bodies,
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
        assert_eq!(normalised.api.types["Config"].bodies.len(), left);
    }
}

/// A document whose operations have these tags and respond with these components.
fn tagged(operations: &[(Option<&str>, &str)], schemas: Value) -> Value {
    let paths = operations.iter().enumerate().map(|(index, (tag, name))| {
        let operation = json!({
            "operationId": format!("get{index}"),
            "tags": tag.iter().collect::<Vec<_>>(),
            "responses": { "200": { "description": "", "content": {
                "application/json": { "schema": reference(name) },
            } } },
        });
        (format!("/{index}"), json!({ "get": operation }))
    });
    let paths: Value = paths.collect::<serde_json::Map<_, _>>().into();
    json!({ "paths": paths, "components": { "schemas": schemas } })
}

fn with_tags() -> Recorded {
    Recorded {
        features: Some([("Gone".to_owned(), "gone".to_owned())].into()),
        ..Recorded::default()
    }
}

#[test]
fn an_operation_and_what_it_reaches_are_behind_the_feature_of_its_tag() {
    let object = |properties: Value| json!({ "type": "object", "properties": properties });
    let mut config = object(json!({ "part": reference("Part"), "shared": reference("Shared") }));
    config["x-feature"] = json!("extra");
    config["x-body"] = json!([{ "schema": "Pet", "property": "shared" }]);
    let document = tagged(
        &[
            (Some("Pets"), "Pet"),
            (Some("Shops"), "Shop"),
            (Some("Client"), "Shared"),
            (None, "Free"),
        ],
        json!({
            "Pet": object(json!({ "own": reference("OfPets"), "shared": reference("Shared") })),
            "Shop": object(json!({ "shared": reference("Shared"), "free": reference("OfFree") })),
            "OfPets": { "type": "string", "enum": ["a"] },
            "Shared": object(json!({ "deep": reference("Deep") })),
            "Deep": object(json!({})),
            "Free": object(json!({ "free": reference("OfFree") })),
            "OfFree": object(json!({})),
            "Unused": object(json!({ "part": reference("Part"), "shop": reference("Shop") })),
            "Part": object(json!({})),
            "Config": config,
        }),
    );
    let normalised = normalise_with(document.clone(), &with_tags());
    let all = vec!["extra", "pets", "shops", "tag-client"];
    assert_eq!(
        features(&normalised),
        [
            ("Config", vec!["extra"]),
            ("Deep", all.clone()),
            ("Free", vec![]),
            ("OfFree", vec![]),
            ("OfPets", vec!["extra", "pets"]),
            ("Part", vec!["extra", "full"]),
            ("Pet", vec!["extra", "pets"]),
            ("Shared", all),
            ("Shop", vec!["shops"]),
            ("Unused", vec!["full"]),
        ]
    );
    let operations = normalised.api.operations.iter();
    let operations: Vec<_> = operations.map(|it| it.feature.as_deref()).collect();
    assert_eq!(
        operations,
        [Some("pets"), Some("shops"), Some("tag-client"), None]
    );
    // The feature of a tag that is gone stays: manifests may name it.
    let tags = normalised.api.tag_features.iter().collect::<Vec<_>>();
    assert_eq!(tags, ["gone", "pets", "shops", "tag-client"]);
    let recorded = normalised.record.features.clone().unwrap();
    let recorded: Vec<_> = recorded
        .iter()
        .map(|(tag, it)| (tag.as_str(), it.as_str()))
        .collect();
    let expected = [
        ("Client", "tag-client"),
        ("Gone", "gone"),
        ("Pets", "pets"),
        ("Shops", "shops"),
    ];
    assert_eq!(recorded, expected);

    let without = normalise(document);
    let gated = features(&without)
        .into_iter()
        .filter(|(_, features)| !features.is_empty());
    assert_eq!(gated.collect::<Vec<_>>(), [("Config", vec!["extra"])]);
    assert_eq!(without.record.features, None);
}

#[test]
fn a_tag_keeps_the_feature_that_is_recorded() {
    let document = tagged(
        &[(Some("Pets and Shops"), "Pet"), (Some("Größe"), "Pet")],
        json!({ "Pet": { "type": "object" } }),
    );
    let mut recorded = with_tags();
    let features = recorded.features.as_mut().unwrap();
    features.insert("Pets and Shops".to_owned(), "pets".to_owned());
    let normalised = normalise_with(document, &recorded);
    let operations = normalised.api.operations.iter();
    let operations: Vec<_> = operations.map(|it| it.feature.as_deref()).collect();
    assert_eq!(operations, [Some("pets"), Some("gruf6-udf-e")]);
}

#[test]
fn what_very_many_tags_reach_is_always_there() {
    let tags: Vec<String> = (0..17).map(|index| format!("Tag {index}")).collect();
    let of = |count: usize| {
        let operations: Vec<_> = tags[..count]
            .iter()
            .map(|tag| (Some(tag.as_str()), "A"))
            .collect();
        let schemas = json!({
            "A": { "type": "object", "properties": { "b": reference("B") } },
            "B": { "type": "object" },
        });
        let normalised = normalise_with(tagged(&operations, schemas), &with_tags());
        let features = features(&normalised).into_iter();
        features
            .map(|(_, features)| features.len())
            .collect::<Vec<_>>()
    };
    assert_eq!(of(16), [16, 16]);
    assert_eq!(of(17), [0, 0]);
}
