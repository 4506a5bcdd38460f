use serde_json::json;

use super::*;

fn round_trips(value: &Value) {
    let read: Schema = Schema::read(value, Pointer::root());
    let written = read.write();
    assert_eq!(&written, value);
    assert_eq!(Schema::read(&written, Pointer::root()), read);
}

#[test]
fn what_is_read_is_written_again() {
    for schema in [
        json!({}),
        json!(true),
        json!(false),
        json!(3),
        json!({ "type": null, "enum": null, "nullable": "yes", "x-anything": [1], "word": {} }),
        json!({ "type": ["string", null, "file"], "exclusiveMinimum": true, "exclusiveMaximum": 3.5 }),
        json!({ "items": [{ "type": "string" }, false], "additionalItems": { "const": null } }),
        json!({ "required": ["a", "a", 3], "dependentRequired": { "a": ["b"] }, "default": null }),
        json!({ "discriminator": { "propertyName": "a", "mapping": { "b": "#/c" }, "x-d": 1 } }),
        json!({ "discriminator": { "propertyName": 3, "mapping": { "b": 4 } }, "oneOf": [] }),
        json!({ "properties": { "type": { "properties": { "$ref": { "$ref": "#/a" } } } } }),
        json!({ "if": { "not": {} }, "then": true, "else": { "propertyNames": { "pattern": "a" } } }),
    ] {
        round_trips(&schema);
    }
}

#[test]
fn subschemas_have_the_location_that_the_document_has_them_at() {
    let document = json!({ "properties": { "a/b": { "allOf": [{}, { "items": [{}] }] } } });
    let read: Schema = Schema::read(&document, Pointer::from("/x"));
    let property = &read.objects.properties.unwrap_or_default()["a/b"];
    let branch = &property.composition.all_of.clone().unwrap_or_default()[1];
    let Some(Items::Leading(items)) = &branch.arrays.items else {
        unreachable!()
    };
    assert_eq!(
        items[0].pointer.as_str(),
        "/x/properties/a~1b/allOf/1/items/0"
    );
    assert_eq!(branch.pointer.as_str(), "/x/properties/a~1b/allOf/1");
}

#[test]
fn a_keyword_belongs_to_one_group() {
    let all: Vec<&str> = Keyword::ALL.iter().map(|it| it.name()).collect();
    let distinct: std::collections::BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(distinct.len(), all.len());
}

#[test]
fn one_level_holds_where_the_schemas_inside_it_are() {
    let document = json!({
        "type": "object", "properties": { "a/b": { "type": [] } }, "items": false,
        "allOf": [{}], "not": 3, "minItems": "1", "x-a": 1,
    });
    let whole = Schema::<Whole>::read(&document, Pointer::from("/x"));
    let level = Schema::<OneLevel<'_>>::read(&document, Pointer::from("/x"));
    assert_eq!(
        level.keywords().collect::<Vec<_>>(),
        whole.keywords().collect::<Vec<_>>()
    );
    assert_eq!(level.malformed, whole.malformed);
    assert_eq!(level.unknown, whole.unknown);
    let property = &level.objects.properties.unwrap_or_default()["a/b"];
    assert_eq!(property.pointer.as_str(), "/x/properties/a~1b");
    assert_eq!(property.value, &document["properties"]["a/b"]);
    let branch = &level.composition.all_of.unwrap_or_default()[0];
    assert_eq!(branch.pointer.as_str(), "/x/allOf/0");
}

#[test]
fn a_value_of_another_form_is_kept_apart() {
    let read: Schema = Schema::read(
        &json!({ "minLength": -1, "title": 3, "x": 1 }),
        Pointer::root(),
    );
    assert!(read.strings.is_empty() && read.annotations.is_empty());
    assert_eq!(
        read.malformed,
        *json!({ "minLength": -1, "title": 3 })
            .as_object()
            .unwrap_or(&Map::new())
    );
    assert_eq!(read.unknown.keys().collect::<Vec<_>>(), ["x"]);
}
