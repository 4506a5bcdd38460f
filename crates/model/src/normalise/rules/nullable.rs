//! Every spelling of "or null" becomes `nullable`. (Null as a branch of a union is settled in
//! [`crate::normalise::compose`].)

use serde_json::{Value, json};

use super::place::Place;
use crate::normalise::schema::Schema;

const RULE: &str = "nullable";

/// Removes 3.0's `nullable: false`, the default.
pub fn keyword(schema: &mut Schema, _place: &mut Place<'_>) {
    if schema.get("nullable") == Some(&Value::Bool(false)) {
        schema.shift_remove("nullable");
    }
}

/// `const: null` is the null type.
pub fn constant(schema: &mut Schema, _place: &mut Place<'_>) {
    if schema.get("const") == Some(&Value::Null) {
        schema.shift_remove("const");
        schema.insert("type".to_owned(), "null".into());
    }
}

/// `type: [T, "null"]`.
pub fn types(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(Value::Array(types)) = schema.get_mut("type") else {
        return;
    };
    let before = types.len();
    types.retain(|kind| kind != "null");
    let null = types.len() < before;
    let left = types.len();
    if left == 1 {
        let only = types.remove(0);
        schema.insert("type".to_owned(), only);
    } else if left == 0 {
        schema.shift_remove("type");
        if null {
            schema.insert("type".to_owned(), "null".into());
        }
        return;
    }
    if null {
        schema.insert("nullable".to_owned(), json!(true));
        place
            .report
            .kept(&place.at.join("type"), RULE, "`null` among the types");
    }
}

/// Null among the values of an `enum`.
pub fn values(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(Value::Array(values)) = schema.get_mut("enum") else {
        return;
    };
    let before = values.len();
    values.retain(|value| !value.is_null());
    if values.len() == before {
        return;
    }
    if values.is_empty() {
        schema.shift_remove("enum");
        schema.insert("type".to_owned(), "null".into());
    } else {
        schema.insert("nullable".to_owned(), json!(true));
        place
            .report
            .kept(&place.at.join("enum"), RULE, "`null` among the values");
    }
}
