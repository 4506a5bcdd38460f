//! The rules of references between schemas.

use serde_json::Value;

use super::place::{Place, snippet};
use super::targets::RULE;
use document::Pointer;
use document::schema::{Keyword, Schema};

/// A reference to a schema outside the components, or into the inside of one, becomes one to a
/// component of its own; a reference that leads nowhere becomes any JSON.
pub fn local(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let core = &mut schema.core;
    let dynamic = core.dynamic_reference.take();
    let recursive = core.recursive_reference.take();
    core.reference = core.reference.take().or(dynamic).or(recursive);
    let Some(reference) = &core.reference else {
        return;
    };
    let target = Pointer::from_reference(reference);
    let (targets, root) = (&mut place.targets, place.root);
    place.component = target.and_then(|at| targets.resolve(at, root, place.report));
    if place.component.is_some() {
        return;
    }
    let what = format!("`{reference}` is not in this document");
    let reason = format!("dangling reference `{reference}`");
    core.reference = None;
    place.lost("$ref", RULE, what);
    if narrowing(schema).is_empty() {
        place.report.untyped(&place.at, reason);
    }
}

/// The groups of keywords that narrow a schema.
fn narrowing(schema: &Schema) -> Vec<(Keyword, Value)> {
    let groups = [
        schema.values.stated(),
        schema.strings.stated(),
        schema.numbers.stated(),
        schema.arrays.stated(),
        schema.objects.stated(),
        schema.composition.stated(),
    ];
    groups.concat()
}

/// Keywords beside `$ref` narrow it in 3.1 and are ignored in 3.0; `allOf` has one meaning in both.
pub fn siblings(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let Some(reference) = &schema.core.reference else {
        return;
    };
    if let Some(kind) = schema.kind()
        && place.targets.is_of_type(reference, kind)
    {
        schema.values.types = None;
    }
    let own = Schema {
        pointer: place.at.clone(),
        values: std::mem::take(&mut schema.values),
        strings: std::mem::take(&mut schema.strings),
        numbers: std::mem::take(&mut schema.numbers),
        arrays: std::mem::take(&mut schema.arrays),
        objects: std::mem::take(&mut schema.objects),
        composition: std::mem::take(&mut schema.composition),
        ..Schema::default()
    };
    let stated = narrowing(&own);
    if stated.iter().any(|(keyword, _)| MERGED.contains(keyword)) {
        let mut target = Schema::empty(place.at.clone());
        target.core.reference = schema.core.reference.take();
        place.component = None;
        schema.composition.all_of = Some(vec![target, own]);
        return;
    }
    for (keyword, value) in stated {
        let what = format!("{} {} beside a reference", keyword.name(), snippet(&value));
        place.lost(keyword.name(), "unchecked-constraint", what);
    }
}

/// The keywords that narrow the type of a reference; others only narrow its values.
const MERGED: [Keyword; 10] = [
    Keyword::Type,
    Keyword::Properties,
    Keyword::Required,
    Keyword::AllOf,
    Keyword::AnyOf,
    Keyword::OneOf,
    Keyword::Enum,
    Keyword::Const,
    Keyword::AdditionalProperties,
    Keyword::Items,
];
