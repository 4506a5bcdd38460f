//! Values that a schema does not describe, made of one that it does: each breaks one constraint, at any
//! depth.

use serde_json::{Map, Value, json};

/// How deep compositions are looked into.
const DEPTH: usize = 12;

/// The constraints that are broken, in order.
pub const CONSTRAINTS: [&str; 16] = [
    "additionalProperties",
    "const",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "required",
    "uniqueItems",
];

/// A value with the constraint that it breaks.
pub type Mutant = (&'static str, Value);

/// Values that break a constraint of `schema`, made of `value`. A branch of a union that `value` is not
/// described by is broken too; whether the whole schema refuses a mutant is for a validator to say.
pub fn of(document: &Value, schema: &Value, value: &Value) -> Vec<Mutant> {
    find(document, schema, value, 0)
}

fn find(document: &Value, schema: &Value, value: &Value, depth: usize) -> Vec<Mutant> {
    if depth > DEPTH {
        return Vec::new();
    }
    let of = |schema: &Value, value: &Value| find(document, schema, value, depth + 1);
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#'));
        return target.map_or_else(Vec::new, |target| of(target, value));
    }
    let mut found = own(schema, value);
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let branches = schema[keyword].as_array().into_iter().flatten();
        found.extend(branches.flat_map(|branch| of(branch, value)));
    }
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate().take(3) {
                let leading = schema["prefixItems"].get(index);
                for (broken, new) in of(leading.unwrap_or(&schema["items"]), item) {
                    let mut items = items.clone();
                    items[index] = new;
                    found.push((broken, items.into()));
                }
            }
        }
        Value::Object(object) => {
            for (name, property) in object {
                let described = schema["properties"].get(name);
                let described = described.unwrap_or(&schema["additionalProperties"]);
                for (broken, new) in of(described, property) {
                    found.push((broken, with(object, name, new)));
                }
            }
        }
        _ => {}
    }
    found
}

fn own(schema: &Value, value: &Value) -> Vec<Mutant> {
    let stated = |keyword: &'static str| Some((keyword, schema.get(keyword)?));
    let number = |keyword: &'static str| Some((keyword, schema.get(keyword)?.as_f64()?));
    // A value that breaks a large bound is too large to make.
    let count = |keyword: &'static str| {
        let count = schema.get(keyword)?.as_u64().filter(|it| *it < 1_000)?;
        Some((keyword, count as usize))
    };
    let mut found = Vec::new();
    for (keyword, _) in [stated("enum"), stated("const")].into_iter().flatten() {
        found.push((keyword, json!("not a listed value")));
    }
    match value {
        Value::String(_) => {
            found.extend(
                count("minLength")
                    .map(|(it, least)| (it, json!("x".repeat(least.saturating_sub(1))))),
            );
            found.extend(count("maxLength").map(|(it, most)| (it, json!("x".repeat(most + 1)))));
            found.extend(stated("pattern").map(|(it, _)| (it, json!("\u{a7} \u{a7}"))));
        }
        Value::Number(_) => {
            for (keyword, bound) in [number("minimum"), number("exclusiveMaximum")]
                .into_iter()
                .flatten()
            {
                let beyond = if keyword == "minimum" {
                    bound - 1.0
                } else {
                    bound
                };
                found.push((keyword, whole(beyond)));
            }
            for (keyword, bound) in [number("maximum"), number("exclusiveMinimum")]
                .into_iter()
                .flatten()
            {
                let beyond = if keyword == "maximum" {
                    bound + 1.0
                } else {
                    bound
                };
                found.push((keyword, whole(beyond)));
            }
            found.extend(number("multipleOf").map(|(it, step)| (it, whole(step + 1.0))));
        }
        Value::Array(items) => {
            found.extend(
                count("minItems")
                    .filter(|(_, least)| *least > 0)
                    .map(|(it, least)| (it, items.iter().take(least - 1).cloned().collect())),
            );
            if let Some(first) = items.first() {
                found
                    .extend(count("maxItems").map(|(it, most)| (it, json!(vec![first; most + 1]))));
                found.extend(stated("uniqueItems").map(|(it, _)| (it, json!([first, first]))));
            }
        }
        Value::Object(object) => {
            let required = schema["required"].as_array().into_iter().flatten();
            for name in required.filter_map(Value::as_str) {
                let mut object = object.clone();
                if object.remove(name).is_some() {
                    found.push(("required", object.into()));
                }
            }
            // Patterns of names are not stated, nor that all names match one.
            if schema["additionalProperties"] == false && schema["patternProperties"].is_null() {
                found.push((
                    "additionalProperties",
                    with(object, "undescribed", json!(1)),
                ));
            }
            found.extend(count("minProperties").map(|(it, _)| (it, json!({}))));
        }
        _ => {}
    }
    found
}

/// A number that is an integer where it can be one.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 {
        json!(number as i64)
    } else {
        json!(number)
    }
}

fn with(object: &Map<String, Value>, name: &str, value: Value) -> Value {
    let mut object = object.clone();
    object.insert(name.to_owned(), value);
    object.into()
}
