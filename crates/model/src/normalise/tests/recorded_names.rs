use serde_json::json;

use super::*;
use document::Pointer;

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

fn schemas(schemas: Value) -> Value {
    json!({ "components": { "schemas": schemas } })
}

fn choice(values: &[&str]) -> Value {
    json!({ "type": "string", "enum": values })
}

/// The record of the types and operations of a document.
fn record_of(members: Value) -> Recorded {
    normalise(members).record
}

/// The recorded name of the type at a location.
fn at<'a>(record: &'a Recorded, location: &str) -> Option<&'a str> {
    record
        .types
        .get(&Pointer::from(location))
        .map(String::as_str)
}

const COLOR: &str = "/components/schemas/Pet/properties/color";

#[test]
fn a_new_component_never_takes_the_name_of_an_inline_type() {
    let before = schemas(json!({ "Pet": object(json!({ "color": choice(&["red"]) })) }));
    let record = record_of(before);
    assert_eq!(at(&record, COLOR), Some("PetColor"));
    let after = schemas(json!({
        "Pet": object(json!({ "color": choice(&["red"]) })),
        "PetColor": object(json!({ "r": { "type": "integer" } })),
    }));
    let unrecorded = record_of(after.clone());
    assert_eq!(
        at(&unrecorded, COLOR),
        Some("PetColor2"),
        "the record is needed"
    );
    let normalised = normalise_with(after, &record);
    assert_eq!(at(&normalised.record, COLOR), Some("PetColor"));
    let component = at(&normalised.record, "/components/schemas/PetColor");
    assert_eq!(component, Some("PetColor2"));
    assert_eq!(
        normalised.report.names,
        [format!(
            "/components/schemas/PetColor: `PetColor` is recorded for {COLOR}; `PetColor2` in Rust"
        )]
    );
}

#[test]
fn a_new_inline_type_never_takes_a_recorded_name() {
    // Sorted before the recorded one, so that it would have the name.
    let record = record_of(schemas(json!({
        "PetOwner": object(json!({ "kind": choice(&["a"]) })),
    })));
    let normalised = normalise_with(
        schemas(json!({
            "Pet": object(json!({ "owner_kind": choice(&["b"]) })),
            "PetOwner": object(json!({ "kind": choice(&["a"]) })),
        })),
        &record,
    );
    let old = "/components/schemas/PetOwner/properties/kind";
    let new = "/components/schemas/Pet/properties/owner_kind";
    assert_eq!(at(&normalised.record, old), Some("PetOwnerKind"));
    assert_eq!(at(&normalised.record, new), Some("PetOwnerKind2"));
    assert_eq!(normalised.report.names.len(), 1);
}

#[test]
fn a_location_before_the_recorded_one_with_the_same_type_shares_its_name() {
    let record = record_of(schemas(json!({
        "PetOwner": object(json!({ "kind": choice(&["a"]) })),
    })));
    let normalised = normalise_with(
        schemas(json!({
            "Pet": object(json!({ "owner_kind": choice(&["a"]) })),
            "PetOwner": object(json!({ "kind": choice(&["a"]) })),
        })),
        &record,
    );
    assert_eq!(normalised.names(), ["Pet", "PetOwner", "PetOwnerKind"]);
}

#[test]
fn an_inline_type_that_becomes_a_component_keeps_its_name() {
    let record = record_of(schemas(json!({
        "Pet": object(json!({ "color": choice(&["red"]), "eyes": choice(&["blue"]) })),
    })));
    // The property refers to the component, or repeats it.
    for color in [
        json!({ "$ref": "#/components/schemas/PetColor" }),
        choice(&["red"]),
    ] {
        let normalised = normalise_with(
            schemas(json!({
                "Pet": object(json!({ "color": color, "eyes": choice(&["blue"]) })),
                "PetColor": choice(&["red"]),
            })),
            &record,
        );
        assert_eq!(normalised.names(), ["Pet", "PetColor", "PetEyes"]);
        assert_eq!(at(&normalised.record, COLOR), None);
        assert_eq!(normalised.report.names, [] as [&str; 0]);
    }
}

#[test]
fn a_component_that_is_spelled_otherwise_keeps_the_name() {
    let record = record_of(schemas(json!({ "pet_owner": object(json!({})) })));
    let normalised = normalise_with(schemas(json!({ "PetOwner": object(json!({})) })), &record);
    assert_eq!(normalised.names(), ["PetOwner"]);
    let spelled = |name: &str| format!("/components/schemas/{name}");
    assert_eq!(
        at(&normalised.record, &spelled("PetOwner")),
        Some("PetOwner")
    );
    assert_eq!(at(&normalised.record, &spelled("pet_owner")), None);
}

#[test]
fn the_order_of_parameters_and_branches_changes_no_name() {
    let document = |reversed: bool| {
        let mut parameters = vec![
            json!({ "in": "query", "name": "a", "schema": choice(&["x"]) }),
            json!({ "in": "header", "name": "a", "schema": choice(&["y"]) }),
        ];
        let mut branches = vec![
            json!({ "type": "object", "title": "One", "required": ["p"], "properties": { "p": { "type": "string" } } }),
            json!({ "type": "object", "title": "Two", "required": ["q"], "properties": { "q": { "type": "string" } } }),
        ];
        if reversed {
            parameters.reverse();
            branches.reverse();
        }
        json!({
            "paths": { "/x": { "get": { "operationId": "x", "parameters": parameters } } },
            "components": { "schemas": { "Union": { "oneOf": branches } } },
        })
    };
    let record = record_of(document(false));
    assert_eq!(normalise_with(document(true), &record).record, record);
    assert_eq!(
        at(&record, "/components/schemas/Union/oneOf/One"),
        Some("UnionOne")
    );
    let parameter = "/paths/~1x/get/parameters/header/a/schema";
    assert_eq!(at(&record, parameter), Some("XA2"));
}

#[test]
fn the_name_of_a_type_that_went_and_came_back_is_the_same() {
    let with = schemas(json!({
        "Pet": object(json!({ "color": choice(&["red"]) })),
        "PetColor": object(json!({})),
    }));
    let record = record_of(with.clone());
    let without = normalise_with(schemas(json!({})), &record).record;
    assert_eq!(without, record);
    assert_eq!(normalise_with(with, &without).record, record);
}

#[test]
fn a_renamed_component_leaves_its_names_and_those_below_it_to_its_successor() {
    let mut record = record_of(schemas(json!({
        "Old": object(json!({ "kind": choice(&["a"]), "gone": choice(&["b"]) })),
        "New": object(json!({ "kind": choice(&["a"]) })),
    })));
    let location = |name: &str| Pointer::from(format!("/components/schemas/{name}").as_str());
    record.rename(location("Older"), location("Old"));
    record.types.insert(location("Older"), "Older".to_owned());
    record.rename(location("Old"), location("New"));
    let after = schemas(json!({
        "New": object(json!({ "kind": choice(&["a"]) })),
        "old": object(json!({})),
    }));
    let normalised = normalise_with(after, &record);
    let former: Vec<_> = normalised.api.former_types.iter().collect();
    let expected = [("Old", "New"), ("OldKind", "NewKind"), ("Older", "New")];
    assert_eq!(
        former,
        expected
            .map(|(old, new)| (old.to_owned(), new.to_owned()))
            .iter()
            .map(|(a, b)| (a, b))
            .collect::<Vec<_>>()
    );
    assert_eq!(
        at(&normalised.record, "/components/schemas/old"),
        Some("Old2")
    );
    let names = normalised.report.names.join("\n");
    assert!(
        names.contains("`Old` is recorded for /components/schemas/Old"),
        "{names}"
    );
    assert!(names.contains("`OldGone` of"), "{names}");
    // As long as the document has the old component, it has its name.
    let before = schemas(json!({ "Old": object(json!({})), "New": object(json!({})) }));
    let normalised = normalise_with(before, &record);
    assert_eq!(normalised.names(), ["New", "Old"]);
}

#[test]
fn renames_in_a_circle_end() {
    let mut record = Recorded::default();
    let [one, other] = ["/components/schemas/A", "/components/schemas/B"].map(Pointer::from);
    record.types.insert(one.clone(), "A".to_owned());
    record.renamed.insert(one.clone(), other.clone());
    record.renamed.insert(other, one);
    let normalised = normalise_with(schemas(json!({ "C": object(json!({})) })), &record);
    assert!(normalised.api.former_types.is_empty());
}

#[test]
fn two_locations_that_a_merge_gave_one_name_get_two() {
    let mut record = Recorded::default();
    for name in ["One", "Two"] {
        let at = Pointer::from(format!("/components/schemas/{name}").as_str());
        record.types.insert(at, "Same".to_owned());
    }
    let document = schemas(json!({ "One": object(json!({})), "Two": object(json!({})) }));
    let normalised = normalise_with(document.clone(), &record);
    assert_eq!(normalised.names(), ["Same", "Two"]);
    let again = normalise_with(document, &normalised.record);
    assert_eq!(again.record, normalised.record);
}

fn operation(path: &str, id: &str) -> Value {
    json!({ path: { "get": { "operationId": id } } })
}

fn methods(normalised: &Normalised) -> Vec<&str> {
    let operations = normalised.api.operations.iter();
    operations
        .map(|operation| operation.name.as_str())
        .collect()
}

#[test]
fn operation_ids_that_fastapi_makes_are_cut_to_the_function() {
    for (path, id, name) in [
        (
            "/v3/w/{w_id}/messages/upload",
            "create_file_v3_w__w_id__messages_upload_get",
            "create_file",
        ),
        ("/", "read_root__get", "read_root"),
        ("/items/", "list_items_items__get", "list_items"),
        ("/x", "x_x_post", "x_x_post"),
        ("/x", "_x_get", "x_get"),
        ("/x", "new_x_get", "new_operation"),
        ("/x", "listX", "list_x"),
    ] {
        let normalised = normalise(json!({ "paths": operation(path, id) }));
        assert_eq!(methods(&normalised), [name], "{id}");
    }
}

#[test]
fn a_function_that_several_operations_have_is_not_cut() {
    let normalised = normalise(json!({ "paths": {
        "/a": { "get": { "operationId": "list_a_get" } },
        "/b": { "get": { "operationId": "list_b_get" } },
        "/c": { "get": { "operationId": "show_c_get" } },
        "/d": { "get": { "operationId": "show" } },
        "/e": { "get": { "operationId": "only_e_get" } },
    } }));
    assert_eq!(
        methods(&normalised),
        ["list_a_get", "list_b_get", "show_c_get", "show", "only"]
    );
}

#[test]
fn a_recorded_long_name_stays_as_a_former_one() {
    let at = Pointer::from("/paths/~1x/get");
    let mut record = Recorded::default();
    record
        .operations
        .insert(at.clone(), "list_x_get".to_owned());
    let document = json!({ "paths": operation("/x", "list_x_get") });
    let mut normalised = normalise_with(document.clone(), &record);
    for _ in 0..2 {
        let operation = &normalised.api.operations[0];
        assert_eq!(
            (operation.name.as_str(), &*operation.former_names),
            ("list", &["list_x_get".to_owned()][..])
        );
        assert_eq!(normalised.record.operations[&at], "list");
        normalised = normalise_with(document.clone(), &normalised.record);
    }
    // A second function of that name does not take it.
    let mut two = document;
    two["paths"]["/a"] = json!({ "get": { "operationId": "list_a_get" } });
    let normalised = normalise_with(two, &normalised.record);
    assert_eq!(methods(&normalised), ["list_a_get", "list"]);
}

#[test]
fn an_operation_keeps_its_name_if_its_id_changes_and_a_new_one_does_not_take_it() {
    let record = record_of(json!({ "paths": operation("/x", "list") }));
    let mut paths = operation("/x", "show");
    paths["/a"] = json!({ "get": { "operationId": "list" } });
    let normalised = normalise_with(json!({ "paths": paths }), &record);
    assert_eq!(methods(&normalised), ["list2", "list"]);
    assert_eq!(normalised.report.names.len(), 1);
    // An operation that moved has its name at the new location.
    let moved = normalise_with(json!({ "paths": operation("/y", "list") }), &record);
    assert_eq!(methods(&moved), ["list"]);
}

#[test]
fn a_renamed_operation_leaves_its_name_to_its_successor() {
    let mut record = record_of(json!({ "paths": operation("/v1", "list") }));
    record.rename(
        Pointer::from("/paths/~1v1/get"),
        Pointer::from("/paths/~1v2/get"),
    );
    let normalised = normalise_with(json!({ "paths": operation("/v2", "list_all") }), &record);
    let operation = &normalised.api.operations[0];
    assert_eq!(
        (operation.name.as_str(), &*operation.former_names),
        ("list_all", &["list".to_owned()][..])
    );
}

#[test]
fn an_inline_type_below_a_renamed_component_is_what_its_property_refers_to_now() {
    let mut record = record_of(schemas(json!({
        "Old": object(json!({ "kind": choice(&["a"]) })),
    })));
    let location = |name: &str| Pointer::from(format!("/components/schemas/{name}").as_str());
    record.rename(location("Old"), location("New"));
    let after = schemas(json!({
        "New": object(json!({ "kind": { "$ref": "#/components/schemas/shared_kind" } })),
        "shared_kind": choice(&["a"]),
    }));
    let former = normalise_with(after, &record).api.former_types;
    let former: Vec<_> = former.iter().map(|(old, new)| (&**old, &**new)).collect();
    assert_eq!(former, [("Old", "New"), ("OldKind", "SharedKind")]);
}

/// A union of these components, each with a property of its own.
fn union_of(names: &[&str]) -> Value {
    let mut components = json!({});
    let mut branches = Vec::new();
    for name in names {
        components[*name] = object(json!({ name.to_lowercase(): { "type": "string" } }));
        branches.push(json!({ "$ref": format!("#/components/schemas/{name}") }));
    }
    components["Event"] = json!({ "oneOf": branches });
    schemas(components)
}

fn variants(normalised: &Normalised) -> Vec<&str> {
    let union = normalised.api.types["Event"].schema.union().unwrap();
    let names = union.branches.iter();
    let mut names: Vec<&str> = names.map(|branch| branch.variant.as_str()).collect();
    names.sort_unstable();
    names
}

#[test]
fn the_variant_of_a_renamed_component_keeps_its_name() {
    let location = |name: &str| Pointer::from(format!("/components/schemas/{name}").as_str());
    let before = record_of(union_of(&["Cat", "Old"]));
    // Whether the rename is recorded before the document is generated from, or after.
    let after = normalise_with(union_of(&["Cat", "New"]), &before);
    assert_eq!(variants(&after), ["Cat", "New"]);
    for mut record in [before, after.record] {
        record.rename(location("Old"), location("New"));
        for _ in 0..2 {
            let normalised = normalise_with(union_of(&["Cat", "New"]), &record);
            assert_eq!(variants(&normalised), ["Cat", "Old"]);
            record = normalised.record;
        }
        // A further branch does not take the name.
        let more = normalise_with(union_of(&["Cat", "New", "Added"]), &record);
        assert_eq!(variants(&more), ["Added", "Cat", "Old"]);
    }
}

#[test]
fn a_union_that_held_both_keeps_the_variant_of_the_successor() {
    let location = |name: &str| Pointer::from(format!("/components/schemas/{name}").as_str());
    let mut record = record_of(union_of(&["Cat", "New", "Old"]));
    record.rename(location("Old"), location("New"));
    let normalised = normalise_with(union_of(&["Cat", "New"]), &record);
    assert_eq!(variants(&normalised), ["Cat", "New"]);
}

#[test]
fn a_path_that_names_its_parameters_in_another_way_keeps_all_names() {
    let document = |name: &str, id: &str| {
        let schema = json!({ "enum": ["a", "b"], "type": "string" });
        let parameters = json!([
            { "name": name, "in": "path", "required": true, "schema": { "type": "string" } },
            { "name": "sort", "in": "query", "schema": schema },
        ]);
        let get = json!({ "operationId": id, "parameters": parameters, "responses": {} });
        json!({ "paths": { (format!("/pets/{{{name}}}")): { "get": get } } })
    };
    let before = record_of(document("pet_id", "getPet"));
    let normalised = normalise_with(document("petId", "readPet"), &before);
    assert_eq!(methods(&normalised), ["get_pet"]);
    let location = "/paths/~1pets~1{petId}/get/parameters/query/sort/schema";
    assert_eq!(at(&normalised.record, location), Some("GetPetSort"));
    assert_eq!(normalised.record.types.len(), 1);
    assert_eq!(normalised.record.operations.len(), 1);
}
