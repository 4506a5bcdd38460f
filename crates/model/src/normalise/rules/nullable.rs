//! Every spelling of "or null" becomes `nullable`. (Null as a branch of a union is settled in
//! [`crate::normalise::compose`].)

use serde_json::Value;

use super::enums;
use super::place::Place;
use document::schema::{Schema, Type, TypeName, Types};

const RULE: &str = "nullable";

/// `const: null` is the null type.
pub fn constant(schema: &mut Schema, _place: &mut Place<'_, '_>) {
    if schema.values.constant == Some(Value::Null) {
        schema.values.constant = None;
        schema.set_kind(Type::Null);
    }
}

/// `type: [T, "null"]`.
pub fn types(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let Some(Types::Several(types)) = &mut schema.values.types else {
        return;
    };
    let before = types.len();
    types.retain(|kind| *kind != TypeName::Known(Type::Null));
    let has_null = types.len() < before;
    match types.as_mut_slice() {
        [] => {
            let null = Types::One(TypeName::Known(Type::Null));
            schema.values.types = has_null.then_some(null);
            return;
        }
        [only] => schema.values.types = Some(Types::One(only.clone())),
        _ => {}
    }
    if has_null {
        schema.annotations.nullable = Some(true);
        place.kept("type", RULE, "`null` among the types");
    }
}

/// Null among the values of an `enum`.
pub fn values(schema: &mut Schema, place: &mut Place<'_, '_>) {
    if !enums::retain(schema, |value| !value.is_null()) {
        return;
    }
    if schema
        .values
        .listed
        .take_if(|values| values.is_empty())
        .is_some()
    {
        schema.set_kind(Type::Null);
    } else {
        schema.annotations.nullable = Some(true);
        place.kept("enum", RULE, "`null` among the values");
    }
}
