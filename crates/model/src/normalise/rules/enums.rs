//! Constants and enumerations.

use serde_json::{Value, json};

use super::place::{Place, snippet};
use crate::normalise::schema::Schema;

/// `const` is an `enum` of one value that stays closed.
pub fn constant(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(value) = schema.shift_remove("const") else {
        return;
    };
    schema.insert("type".to_owned(), type_of(&value).into());
    schema.insert("enum".to_owned(), json!([value]));
    schema.insert("x-const".to_owned(), json!(true));
    place
        .report
        .kept(&place.at.join("const"), "const", "an `enum` of one value");
}

/// One value listed twice is one value.
pub fn repeated(schema: &mut Schema, place: &mut Place<'_>) {
    if let Some(names) = schema
        .shift_remove("x-enum-varnames")
        .or_else(|| schema.shift_remove("x-enumNames"))
    {
        schema.insert("x-names".to_owned(), names);
    }
    let Some(Value::Array(values)) = schema.get_mut("enum") else {
        return;
    };
    let mut seen: Vec<Value> = Vec::new();
    for value in values.iter() {
        if !seen.contains(value) {
            seen.push(value.clone());
        }
    }
    if seen.len() < values.len() {
        *values = seen;
        schema.shift_remove("x-names");
        place
            .report
            .kept(&place.at.join("enum"), "enum", "repeated values left out");
    }
}

/// The values decide the type: values of several types become a union, one branch a type. A `type`
/// that none of them has is a slip of the document.
pub fn by_type(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(Value::Array(values)) = schema.get("enum") else {
        return;
    };
    let stated = schema.get("type").cloned();
    let mut groups: Vec<(&str, Vec<Value>)> = Vec::new();
    for value in values {
        let kind = type_of(value);
        match groups.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, group)) => group.push(value.clone()),
            None => groups.push((kind, vec![value.clone()])),
        }
    }
    if let [(kind, _)] = groups.as_slice() {
        // Integers are numbers: `type: number` with `enum: [1, 2]` is right as it stands.
        if stated.is_some() && stated != Some(json!(kind)) && stated != Some(json!("number")) {
            let what = format!(
                "the values are of type `{kind}`, the schema states {}",
                snippet(stated.as_ref().unwrap_or(&Value::Null))
            );
            place.report.kept(&place.at.join("type"), "enum", what);
        }
        let kind = (*kind).to_owned();
        if kind == "object" || kind == "array" {
            // An enumeration of objects narrows a type that the schema does not otherwise describe.
            if schema.get("x-const").is_none() {
                schema.shift_remove("enum");
                place.report.lost(
                    &place.at.join("enum"),
                    "enum",
                    "an enumeration of objects or arrays",
                );
            }
        }
        schema.insert("type".to_owned(), kind.into());
        return;
    }
    if groups
        .iter()
        .all(|(kind, _)| ["integer", "number"].contains(kind))
    {
        schema.insert("type".to_owned(), "number".into());
        return;
    }
    schema.shift_remove("enum");
    schema.shift_remove("type");
    schema.shift_remove("x-names");
    let branches: Vec<_> = groups
        .into_iter()
        .map(|(kind, values)| json!({ "type": kind, "enum": values }))
        .collect();
    schema.insert("oneOf".to_owned(), Value::Array(branches));
    place.report.kept(
        &place.at.join("enum"),
        "enum",
        "values of several types, one branch a type",
    );
}

/// The JSON Schema type of a value.
pub fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
