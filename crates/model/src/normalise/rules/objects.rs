//! Objects and maps.

use indexmap::map::Entry;

use super::place::Place;
use document::schema::{Form, Schema};

/// Properties named by a pattern are a map; the patterns of the names are lost.
pub fn pattern_properties(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let objects = &mut schema.objects;
    let Some(patterns) = objects.pattern_properties.take() else {
        return;
    };
    let at = place.at.join("patternProperties");
    let mut branches: Vec<Schema> = patterns.into_values().collect();
    match objects.additional_properties.take() {
        Some(extra) if extra.is_false() => {}
        Some(extra) if extra.form == Form::Object => branches.push(*extra),
        // Names that match no pattern may hold anything.
        _ => branches = vec![Schema::empty(at.clone())],
    }
    let value = match branches.len() {
        0 => Schema::empty(at),
        1 => branches.remove(0),
        _ => {
            let mut union = Schema::empty(at);
            union.composition.one_of = Some(branches);
            union
        }
    };
    objects.additional_properties = Some(Box::new(value));
    let what = "the patterns of the names; a map";
    place.lost("patternProperties", "pattern-properties", what);
}

/// Properties that are described for some values only, by `dependentSchemas`, `then` or `else`, are
/// optional properties; the condition is left to the server. What no schema around evaluates
/// has the schema of `unevaluatedProperties`.
pub fn conditional(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let objects = &mut schema.objects;
    let composition = &schema.composition;
    let branches = [
        ("then", &composition.then),
        ("else", &composition.otherwise),
    ];
    let branches = branches.into_iter();
    let branches = branches.filter_map(|(keyword, branch)| Some((keyword, branch.as_deref()?)));
    let dependent = objects.dependent_schemas.iter().flatten();
    let dependent = dependent.map(|(_, branch)| ("dependentSchemas", branch));
    let branches = branches.chain(dependent);
    let mut found: Vec<(&str, String, Schema)> = Vec::new();
    for (keyword, branch) in branches {
        for (name, property) in branch.objects.properties.iter().flatten() {
            found.push((keyword, name.clone(), property.clone()));
        }
    }
    for (keyword, name, property) in found {
        if property.form != Form::Object {
            continue;
        }
        let properties = objects.properties.get_or_insert_default();
        if let Entry::Vacant(free) = properties.entry(name) {
            let what = format!(
                "`{}` is described for some values only; optional",
                free.key()
            );
            free.insert(property);
            place.kept(keyword, "conditional-properties", what);
        }
    }
    let rest = &mut objects.unevaluated_properties;
    if objects.additional_properties.is_none()
        && objects.pattern_properties.is_none()
        && let Some(rest) = rest.take_if(|rest| !rest.is_false())
    {
        objects.additional_properties = Some(rest);
        let what = "the schema of all properties that are not described";
        place.kept("unevaluatedProperties", "conditional-properties", what);
    }
}

/// An object that allows no other properties ignores them instead, so that a property the vendor adds
/// later does not fail the decoding of the whole response. Nothing else can be sent anyway.
pub fn closed(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let objects = &mut schema.objects;
    let Some(extra) = &mut objects.additional_properties else {
        return;
    };
    match extra.form {
        Form::Boolean(false) => {
            if objects.properties.is_some() {
                objects.additional_properties = None;
            }
            place.leave_unchecked("additionalProperties", false.into());
            let what = "properties that the document does not describe are ignored in responses";
            place.kept("additionalProperties", "closed-object", what);
        }
        // Allowed explicitly: they are kept.
        Form::Boolean(true) => **extra = Schema::empty(extra.pointer.clone()),
        Form::Object | Form::Other(_) => {}
    }
}

/// A property whose schema is `false` must not be there.
pub fn impossible_properties(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let Some(properties) = &mut schema.objects.properties else {
        return;
    };
    properties.retain(|_, property| {
        let is_possible = !property.is_false();
        if !is_possible {
            let what = "a property that is never there";
            place.report.kept(&property.pointer, "boolean-schema", what);
        }
        is_possible
    });
}
