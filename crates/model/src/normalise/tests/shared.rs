//! Properties that several subschemas of `allOf` describe.

use serde_json::json;

use super::*;

fn object(names: &[&str]) -> Value {
    let properties = names.iter();
    let properties = properties.map(|name| ((*name).to_owned(), json!({ "type": "string" })));
    let properties: Map<String, Value> = properties.collect();
    json!({ "type": "object", "properties": properties })
}

fn holding(schema: &Value) -> Value {
    json!({ "type": "object", "properties": { "held": schema } })
}

/// What `held` is in an `allOf` of objects that each hold one of these, of which nothing is lost.
fn held(definitions: &[Value]) -> Value {
    let all: Vec<Value> = definitions.iter().map(holding).collect();
    let inline = without_loss(json!({}), json!({ "allOf": all }));
    // The same where all but the last are components.
    let (last, others) = definitions.split_last().unwrap();
    let mut components = Map::new();
    let mut all = Vec::new();
    for (index, other) in others.iter().enumerate() {
        components.insert(format!("Part{index}"), holding(other));
        all.push(json!({ "$ref": format!("#/components/schemas/Part{index}") }));
    }
    all.push(holding(last));
    let extended = without_loss(Value::Object(components), json!({ "allOf": all }));
    assert_eq!(inline, extended);
    inline
}

fn without_loss(components: Value, schema: Value) -> Value {
    let normalised = normalise_beside(components, schema);
    let report = &normalised.whole.report;
    assert_eq!(report.losses().count(), 0, "{:?}", normalised.notes);
    let held = &normalised.normal["properties"]["held"];
    match referenced(held).filter(|name| name.ends_with("Held")) {
        Some(name) => normalised.whole.named(name),
        None => held.clone(),
    }
}

#[test]
fn are_what_all_of_them_describe() {
    let all = |names: &[&str]| object(names)["properties"].clone();
    let narrower = held(&[object(&["a", "b"]), object(&["a"])]);
    assert_eq!(narrower["properties"], all(&["a", "b"]));
    let other = held(&[object(&["a"]), object(&["b"])]);
    assert_eq!(other["properties"], all(&["a", "b"]));
    let three = held(&[object(&["a"]), object(&["b"]), object(&["c"])]);
    assert_eq!(three["properties"], all(&["a", "b", "c"]));
    let inside = held(&[holding(&object(&["a"])), holding(&object(&["b"]))]);
    assert_eq!(inside["properties"]["held"]["properties"], all(&["a", "b"]));
}

#[test]
fn of_arrays_have_the_items_of_all() {
    let list = |names: &[&str]| json!({ "type": "array", "items": object(names) });
    let items = held(&[list(&["a"]), list(&["b"])])["items"].clone();
    assert_eq!(items["properties"], object(&["a", "b"])["properties"]);
}

#[test]
fn keep_their_type_where_one_definition_has_it_all() {
    let components = json!({ "Few": object(&["a"]), "Many": object(&["a", "b"]) });
    let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let schema = json!({ "allOf": [holding(&to("Few")), holding(&to("Many"))] });
    assert_eq!(without_loss(components, schema), to("Many"));
    // Nothing but the type adds nothing.
    let whole = held(&[object(&["a", "b"]), json!({ "type": "object" })]);
    assert_eq!(whole["properties"], object(&["a", "b"])["properties"]);
    let listed = json!({ "type": "string", "enum": ["x", "y"] });
    assert_eq!(
        held(&[listed.clone(), json!({ "type": "string" })])["enum"],
        listed["enum"]
    );
}

#[test]
fn are_required_and_described_as_before() {
    let mut first = holding(&object(&["a"]));
    first["required"] = json!(["held"]);
    first["properties"]["held"]["description"] = json!("What is held.");
    let normalised = normalise_beside(
        json!({}),
        json!({ "allOf": [first, holding(&object(&["b"]))] }),
    );
    assert_eq!(normalised.normal["required"], json!(["held"]));
    assert!(format!("{:?}", normalised.whole.api.types).contains("What is held."));
}

#[test]
fn inside_one_another_end_with_one_definition_which_is_reported() {
    // Each holds itself, so that there is no end to what both describe.
    let list = |name: &str| {
        let mut list = object(&[name]);
        list["properties"]["next"] = json!({ "$ref": format!("#/components/schemas/{name}") });
        list
    };
    let components = json!({ "A": list("A"), "B": list("B") });
    let next = |name: &str| {
        json!({ "type": "object", "properties": {
        "next": { "$ref": format!("#/components/schemas/{name}") } } })
    };
    let normalised = normalise_beside(components, json!({ "allOf": [next("A"), next("B")] }));
    let losses: Vec<_> = normalised
        .whole
        .report
        .losses()
        .map(|it| it.detail.to_string())
        .collect();
    assert_eq!(losses.len(), 1, "{losses:?}");
    assert!(losses[0].contains("without `A`"), "{losses:?}");
}

#[test]
fn beyond_the_budget_one_definition_is_kept_and_unions_are_merged_as_before() {
    let base = |own: &str| {
        let names = (0..50).map(|index| (format!("p{index}"), object(&[own])));
        let properties: Map<String, Value> = names.collect();
        json!({ "type": "object", "properties": properties })
    };
    let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut components = Map::new();
    components.insert("A".to_owned(), base("a"));
    components.insert("B".to_owned(), base("b"));
    let mut uses = Map::new();
    for index in 0..100 {
        components.insert(format!("Z{index}"), json!({ "allOf": [to("A"), to("B")] }));
        uses.insert(format!("z{index}"), to(&format!("Z{index}")));
    }
    uses.insert(
        "union".to_owned(),
        json!({ "allOf": [
        object(&["title"]),
        { "oneOf": [object(&["x"]), object(&["y"])] },
    ] }),
    );
    let schema = json!({ "type": "object", "properties": uses });
    let normalised = normalise_beside(Value::Object(components), schema);
    let losses: Vec<_> = normalised.whole.report.losses().collect();
    assert!(losses.iter().all(|it| it.rule == "all-of"));
    assert!(losses.iter().any(|it| it.detail.contains("without `a`")));
    let union = &normalised.normal["properties"]["union"]["oneOf"];
    assert_eq!(union.as_array().unwrap().len(), 2);
    let first = normalised.whole.schema("Z0P0").object().unwrap();
    assert_eq!(first.properties.len(), 2);
}
