//! Objects and maps.

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
