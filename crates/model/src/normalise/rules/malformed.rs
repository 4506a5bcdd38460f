//! Keywords with a malformed value: fixed where the meaning is plain, else removed.

use serde_json::{Number, Value};

use super::place::{Place, snippet};
use document::schema::{Form, Items, Schema, Type, TypeName, Types};

const RULE: &str = "malformed";

/// Drops every keyword whose value is not of the form that the specification asks for.
pub fn keywords(schema: &mut Schema, place: &mut Place<'_, '_>) {
    json_null_as_type(schema, place);
    out_of_range(schema);
    for (keyword, value) in std::mem::take(&mut schema.malformed) {
        // `null` for a keyword is how some generators write that it is absent.
        if !value.is_null() {
            let what = format!("`{keyword}` is {}; dropped", snippet(&value));
            place.lost(&keyword, RULE, what);
        }
    }
    repeated_required(schema, place);
    array_of_items(schema, place);
}

/// Moves values of the right form that no schema can have to the malformed ones.
fn out_of_range(schema: &mut Schema) {
    let composition = &mut schema.composition;
    for (keyword, branches) in [
        ("allOf", &mut composition.all_of),
        ("anyOf", &mut composition.any_of),
        ("oneOf", &mut composition.one_of),
    ] {
        if branches.take_if(|branches| branches.is_empty()).is_some() {
            let none = Value::Array(Vec::new());
            schema.malformed.insert(keyword.to_owned(), none);
        }
    }
    let mut drop = |keyword: &str, value: Option<Value>| {
        if let Some(value) = value {
            schema.malformed.insert(keyword.to_owned(), value);
        }
    };
    let listed = &mut schema.values.listed;
    let listed = listed.take_if(|values| values.is_empty());
    drop("enum", listed.map(Value::Array));
    let is_positive = |number: &Number| number.as_f64().is_some_and(|number| number > 0.0);
    let divisor = &mut schema.numbers.multiple_of;
    let divisor = divisor.take_if(|number| !is_positive(number));
    drop("multipleOf", divisor.map(Value::Number));
    let extra = &mut schema.objects.additional_properties;
    let extra = extra.take_if(|extra| matches!(extra.form, Form::Other(_)));
    drop("additionalProperties", extra.map(|extra| extra.write()));
}

/// `type: null` in YAML is JSON's null; what is meant is the string.
fn json_null_as_type(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let names = match &mut schema.values.types {
        Some(Types::One(name)) => std::slice::from_mut(name),
        Some(Types::Several(names)) => names.as_mut_slice(),
        None => return,
    };
    let nulls = names.iter_mut();
    let nulls = nulls.filter(|name| **name == TypeName::Other(Value::Null));
    let mut count = 0;
    for name in nulls {
        *name = TypeName::Known(Type::Null);
        count += 1;
    }
    if count > 0 {
        place.kept("type", RULE, "JSON null for the type \"null\"");
    }
}

fn repeated_required(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let Some(required) = &mut schema.objects.required else {
        return;
    };
    let before = required.names.len() + required.others.len();
    required.others.clear();
    let mut seen = std::collections::HashSet::new();
    required.names.retain(|name| seen.insert(name.clone()));
    if required.names.len() < before {
        place.kept("required", RULE, "repeated or invalid entries left out");
    }
}

/// An array for `items` is `prefixItems` in earlier drafts.
fn array_of_items(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let arrays = &mut schema.arrays;
    match arrays.items.take() {
        Some(Items::Leading(leading)) => {
            arrays.items = arrays.additional_items.take().map(Items::All);
            arrays.prefix_items = Some(leading);
            let what = "an array of items; `prefixItems` in earlier drafts";
            place.kept("items", RULE, what);
        }
        other => arrays.items = other,
    }
}
