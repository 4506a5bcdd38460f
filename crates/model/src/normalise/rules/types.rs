//! The `type` keyword.

use serde_json::Value;

use super::place::{Place, snippet};
use document::schema::{Keyword, Schema, Type, TypeName, Types};

/// Several types become a union of one branch each, every branch with only its own keywords.
pub fn several(schema: &mut Schema, place: &mut Place<'_, '_>) {
    if let Some(Types::One(TypeName::Other(stated))) = &schema.values.types {
        let stated = stated.clone();
        unknown(schema, &stated, place);
    }
    let Some(Types::Several(names)) = &schema.values.types else {
        return;
    };
    let mut types: Vec<Type> = Vec::new();
    for name in names {
        match name {
            TypeName::Known(kind) if types.contains(kind) => {}
            TypeName::Known(kind) => types.push(*kind),
            TypeName::Other(other) => {
                let what = format!("{} is not a type; left out", snippet(other));
                place.lost("type", "type", what);
            }
        }
    }
    if types.contains(&Type::Number) {
        // Every integer is a number.
        types.retain(|kind| *kind != Type::Integer);
    }
    let composition = &schema.composition;
    let has_union = composition.one_of.is_some() || composition.any_of.is_some();
    if types.len() < 2 || has_union {
        let known = types.iter().map(|kind| TypeName::Known(*kind));
        schema.values.types = match types.as_slice() {
            [_] => known.map(Types::One).next(),
            _ => None,
        };
        return;
    }
    let format = schema.values.format.take();
    let branches = types.iter().map(|kind| {
        let mut branch = Schema::empty(place.at.clone());
        branch.set_kind(*kind);
        match kind {
            Type::String => branch.strings = std::mem::take(&mut schema.strings),
            Type::Integer | Type::Number => branch.numbers = std::mem::take(&mut schema.numbers),
            Type::Array => branch.arrays = std::mem::take(&mut schema.arrays),
            Type::Object => branch.objects = std::mem::take(&mut schema.objects),
            Type::Null | Type::Boolean => {}
        }
        if matches!(kind, Type::String | Type::Integer | Type::Number) {
            branch.values.format = format.clone();
        }
        branch
    });
    schema.composition.one_of = Some(branches.collect());
    schema.composition.discriminator = None;
    schema.values.types = None;
    let names: Vec<&str> = types.iter().map(|kind| kind.name()).collect();
    let names = names.join(", ");
    for keywords in [
        std::mem::take(&mut schema.strings).keywords(),
        std::mem::take(&mut schema.numbers).keywords(),
        std::mem::take(&mut schema.arrays).keywords(),
        std::mem::take(&mut schema.objects).keywords(),
    ] {
        for keyword in keywords.into_iter().map(Keyword::name) {
            let what = format!("`{keyword}` has no effect on types {names}");
            place.kept(keyword, "type", what);
        }
    }
    place.kept("type", "several-types", format!("a union of {names}"));
}

/// A type that JSON Schema does not have: one that is plain in another language, or none.
fn unknown(schema: &mut Schema, stated: &Value, place: &mut Place<'_, '_>) {
    let name = stated.as_str().unwrap_or_default();
    place.lost("type", "type", format!("`{name}` is not a type"));
    schema.values.types = None;
    match name.to_lowercase().as_str() {
        "str" | "text" => schema.set_kind(Type::String),
        "int" | "long" => schema.set_kind(Type::Integer),
        "float" | "double" => schema.set_kind(Type::Number),
        "bool" => schema.set_kind(Type::Boolean),
        "list" => schema.set_kind(Type::Array),
        "dict" | "map" => schema.set_kind(Type::Object),
        "file" => {
            schema.set_kind(Type::String);
            schema.values.format = Some("binary".to_owned());
        }
        other => {
            let known = Type::named(other).filter(|kind| *kind != Type::Null);
            known.into_iter().for_each(|kind| schema.set_kind(kind));
        }
    }
}

/// A schema without `type` has the one that its keywords are about.
pub fn inferred(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let composition = &schema.composition;
    let is_composed = schema.core.reference.is_some()
        || composition.one_of.is_some()
        || composition.any_of.is_some()
        || composition.all_of.is_some();
    if is_composed || schema.values.types.is_some() {
        return;
    }
    let stated = [
        (Type::Object, !schema.objects.is_empty()),
        (Type::Array, !schema.arrays.is_empty()),
        (Type::String, !schema.strings.is_empty()),
        (Type::Number, !schema.numbers.is_empty()),
    ];
    let by_keywords = stated.into_iter().find(|(_, is_stated)| *is_stated);
    let by_format = || match schema.values.format.as_deref()? {
        "int32" | "int64" => Some(Type::Integer),
        "float" | "double" => Some(Type::Number),
        _ => Some(Type::String),
    };
    let kind = by_keywords.map(|(kind, _)| kind).or_else(by_format);
    if let Some(kind) = kind {
        schema.set_kind(kind);
        let what = format!("`{}`, from the other keywords", kind.name());
        place.report.kept(&place.at, "type", what);
    }
}

/// A keyword that concerns values of another type than the schema's has no effect.
pub fn foreign_keywords(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let Some(kind) = schema.kind() else {
        return;
    };
    let mut foreign = Vec::new();
    if kind != Type::String {
        foreign.extend(std::mem::take(&mut schema.strings).keywords());
    }
    if !matches!(kind, Type::Integer | Type::Number) {
        foreign.extend(std::mem::take(&mut schema.numbers).keywords());
    }
    if kind != Type::Array {
        foreign.extend(std::mem::take(&mut schema.arrays).keywords());
    }
    if kind != Type::Object {
        foreign.extend(std::mem::take(&mut schema.objects).keywords());
    }
    let has_formats = matches!(kind, Type::String | Type::Integer | Type::Number);
    let format = schema.values.format.take_if(|_| !has_formats);
    foreign.extend(format.map(|_| Keyword::Format));
    for keyword in foreign.into_iter().map(Keyword::name) {
        let what = format!("`{keyword}` has no effect on type `{}`", kind.name());
        place.kept(keyword, "type", what);
    }
}
