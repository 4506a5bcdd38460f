//! Constants and enumerations.

use serde_json::Value;

use super::place::{Place, snippet};
use document::schema::{Readable, Schema, Type, TypeName, Types};

/// `const` is an `enum` of one value that stays closed.
pub fn constant(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let Some(value) = &schema.values.constant else {
        return;
    };
    let kind = Type::of(value);
    schema.values.listed = None;
    schema.set_kind(kind);
    place.kept("const", "const", "an `enum` of one value");
}

/// One value listed twice is one value.
pub fn repeated(schema: &mut Schema, place: &mut Place<'_, '_>) {
    if schema.kind() == Some(Type::Integer) {
        schema.values.listed.iter_mut().flatten().for_each(integer);
    }
    let mut seen = std::collections::HashSet::new();
    if retain(schema, |value| seen.insert(value.clone())) {
        place.kept("enum", "enum", "repeated values left out");
    }
}

/// Keeps some of the listed values, with their names. Returns whether one was removed.
pub fn retain(schema: &mut Schema, mut keep: impl FnMut(&Value) -> bool) -> bool {
    let values = &mut schema.values;
    let Some(listed) = &mut values.listed else {
        return false;
    };
    let kept: Vec<bool> = listed.iter().map(&mut keep).collect();
    if kept.iter().all(|kept| *kept) {
        return false;
    }
    let others = [&mut values.names, &mut values.other_names];
    for list in others.into_iter().flatten().chain([listed]) {
        let mut kept = kept.iter();
        list.retain(|_| kept.next() == Some(&true));
    }
    true
}

/// Writes an integer without a fraction of zero: `1.0` is `1`.
fn integer(value: &mut Value) {
    let whole = |double: f64| double.fract() == 0.0 && double.abs() < 9.0e15;
    if let Some(double) = value
        .as_f64()
        .filter(|double| value.is_f64() && whole(*double))
    {
        *value = Value::from(double as i64);
    }
}

/// The values decide the type: values of several types become a union, one branch a type. A `type`
/// that none of them has is a slip of the document.
pub fn by_type(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let Some(values) = &schema.values.listed else {
        return;
    };
    let mut groups: Vec<(Type, Vec<Value>)> = Vec::new();
    for value in values {
        let kind = Type::of(value);
        match groups.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, group)) => group.push(value.clone()),
            None => groups.push((kind, vec![value.clone()])),
        }
    }
    if let [(kind, _)] = groups.as_slice() {
        let kind = *kind;
        states_other_type(schema, kind, place);
        if matches!(kind, Type::Object | Type::Array) {
            // An enumeration of objects narrows a type that the schema does not otherwise describe.
            schema.values.listed = None;
            place.lost("enum", "enum", "an enumeration of objects or arrays");
        }
        schema.set_kind(kind);
        return;
    }
    let is_number = |kind: &Type| matches!(kind, Type::Integer | Type::Number);
    if groups.iter().all(|(kind, _)| is_number(kind)) {
        schema.set_kind(Type::Number);
        return;
    }
    schema.values.listed = None;
    schema.values.types = None;
    let branches = groups.into_iter().map(|(kind, values)| {
        let mut branch = Schema::empty(place.at.clone());
        branch.set_kind(kind);
        branch.values.listed = Some(values);
        branch
    });
    schema.composition.one_of = Some(branches.collect());
    place.kept("enum", "enum", "values of several types, one branch a type");
}

/// Reports a `type` that the values have not. Integers are numbers: `type: number` with
/// `enum: [1, 2]` is right as it stands.
fn states_other_type(schema: &Schema, kind: Type, place: &mut Place<'_, '_>) {
    let Some(stated) = &schema.values.types else {
        return;
    };
    let fits = |stated: &Types| match stated {
        Types::One(TypeName::Known(stated)) => [kind, Type::Number].contains(stated),
        _ => false,
    };
    if !fits(stated) {
        let what = format!(
            "the values are of type `{}`, the schema states {}",
            kind.name(),
            snippet(&stated.write())
        );
        place.kept("type", "enum", what);
    }
}
