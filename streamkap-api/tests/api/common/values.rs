//! Values that the schemas of the documents in `openapi/` describe.

use serde_json::{Map, Value, json};

/// A document in `openapi/`.
pub fn read(name: &str) -> Value {
    let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi");
    let text = std::fs::read_to_string(directory.join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// A value with every property that `schema` has.
pub fn value_of(document: &Value, schema: &Value, depth: usize) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document
            .pointer(reference.strip_prefix('#').unwrap())
            .unwrap();
        return value_of(document, target, depth + 1);
    }
    for keyword in ["anyOf", "oneOf", "allOf"] {
        if let Some(first) = schema[keyword].get(0) {
            return value_of(document, first, depth);
        }
    }
    if let Some(value) = schema.get("const") {
        return value.clone();
    }
    if let Some(values) = schema["enum"].as_array() {
        return values[0].clone();
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds[0].as_str(),
        kind => kind.as_str(),
    };
    match kind {
        Some("string") => {
            let least = schema["minLength"].as_u64().unwrap_or(0) as usize;
            // Patterns are those of JSON pointers, and of strings that are not blank.
            Value::from(format!("/{}", "x".repeat(least.max(3))))
        }
        Some("integer") => schema.get("minimum").cloned().unwrap_or(json!(7)),
        Some("number") => json!(1.5),
        Some("boolean") => json!(true),
        Some("array") => match schema.get("items") {
            Some(items) if depth < 12 => json!([value_of(document, items, depth + 1)]),
            _ => json!([]),
        },
        Some("object") => Value::Object(object_of(document, schema, depth)),
        Some(other) => panic!("no value of type {other}"),
        None => json!({"any": ["thing", 1, null]}),
    }
}

fn object_of(document: &Value, schema: &Value, depth: usize) -> Map<String, Value> {
    let is_required = |name: &str| {
        let required = schema["required"].as_array();
        required.is_some_and(|required| required.iter().any(|it| it == name))
    };
    let properties = schema["properties"].as_object().into_iter().flatten();
    let mut object: Map<String, Value> = properties
        .filter(|(name, _)| depth < 12 || is_required(name))
        .map(|(name, schema)| (name.clone(), value_of(document, schema, depth + 1)))
        .collect();
    match &schema["additionalProperties"] {
        Value::Object(values) => {
            let value = value_of(document, &Value::Object(values.clone()), depth + 1);
            object.insert("one.more".to_owned(), value);
        }
        Value::Bool(true) => {
            object.insert("one.more".to_owned(), json!("kept"));
        }
        _ => {}
    }
    object
}

/// What is wrong with a value, by its schema.
pub fn complaint(document: &Value, schema: &Value, value: &Value) -> Option<String> {
    let whole = json!({ "allOf": [schema], "components": document["components"] });
    let validator = jsonschema::draft202012::new(&whole).unwrap();
    let error = validator.validate(value).err()?;
    Some(format!("{error} at {}", error.instance_path()))
}
