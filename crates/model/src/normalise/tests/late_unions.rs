//! `allOf` with a component that is a union once its own `allOf` is simplified.

use serde_json::json;

use super::*;

fn of(name: &str) -> Value {
    json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } })
}

fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// `Base` has a title, and an emoji or an icon.
fn base() -> Value {
    json!({ "allOf": [of("title"), { "oneOf": [of("emoji"), of("icon")] }] })
}

/// The names of the properties of each branch of a schema beside these components.
fn branches(components: Value, schema: Value) -> Vec<Vec<String>> {
    let normalised = normalise_beside(components, schema);
    let report = &normalised.whole.report;
    assert_eq!(report.losses().count(), 0, "{:?}", normalised.notes);
    let branches = normalised.normal["oneOf"].as_array().unwrap().clone();
    let names = branches.iter().map(|branch| {
        let branch = match referenced(branch) {
            Some(name) => normalised.whole.named(name),
            None => branch.clone(),
        };
        let mut names: Vec<String> = branch["properties"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect();
        names.sort();
        names
    });
    names.collect()
}

#[test]
fn what_stands_beside_it_is_a_part_of_each_branch() {
    let schema = json!({ "allOf": [to("Base"), of("target")] });
    let both = [["emoji", "target", "title"], ["icon", "target", "title"]];
    assert_eq!(branches(json!({ "Base": base() }), schema.clone()), both);
    // The order of components does not matter, nor that one only stands for another.
    let alias = json!({ "Base": to("Real"), "Real": base() });
    assert_eq!(branches(alias, schema), both);
    let nested = json!({ "allOf": [{ "allOf": [to("Base")] }, of("target")] });
    assert_eq!(branches(json!({ "Base": base() }), nested), both);
}

#[test]
fn a_chain_of_them_has_the_properties_of_all() {
    let link = |base: &str, own: &str| json!({ "allOf": [to(base), of(own)] });
    let components =
        json!({ "A": link("B", "a"), "B": link("C", "b"), "C": link("Base", "c"), "Base": base() });
    let names = branches(components, link("A", "own"));
    assert_eq!(names[0], ["a", "b", "c", "emoji", "own", "title"]);
    assert_eq!(names[1], ["a", "b", "c", "icon", "own", "title"]);
}

#[test]
fn two_of_them_are_multiplied() {
    let other = json!({ "allOf": [of("id"), { "oneOf": [of("x"), of("y")] }] });
    let schema = json!({ "allOf": [to("Base"), to("Other")] });
    let names = branches(json!({ "Base": base(), "Other": other }), schema);
    assert_eq!(names.len(), 4);
    assert!(names.iter().all(|names| names.len() == 4), "{names:?}");
}

#[test]
fn its_discriminator_selects_the_branch() {
    let tagged = |kind: &str| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": kind } } });
    let union =
        json!({ "oneOf": [to("Cat"), to("Dog")], "discriminator": { "propertyName": "kind" } });
    let components = json!({
        "Cat": tagged("cat"), "Dog": tagged("dog"),
        "Base": { "allOf": [of("title"), union.clone()] }, "Direct": union,
    });
    for name in ["Base", "Direct"] {
        let schema = json!({ "allOf": [to(name), of("target")] });
        let normalised = normalise_beside(components.clone(), schema);
        let union = normalised.whole.schema("HolderSubject").union().unwrap();
        assert_eq!(union.tag.as_deref(), Some("kind"), "{name}");
        let tags: Vec<&Value> = union.branches.iter().flat_map(|it| &it.tags).collect();
        assert_eq!(tags, ["cat", "dog"], "{name}");
    }
}

#[test]
fn one_that_holds_itself_ends() {
    let base = json!({ "allOf": [of("title"), { "oneOf": [of("emoji"), to("Link")] }] });
    let link = json!({ "allOf": [to("Base"), of("target")] });
    let normalised = normalise_beside(json!({ "Base": base, "Link": link }), to("Link"));
    assert!(normalised.whole.names().contains(&"Holder"));
}
