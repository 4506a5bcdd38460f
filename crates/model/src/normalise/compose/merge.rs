//! What is left of `allOf`: one schema with the properties of all.

use std::collections::HashSet;
use std::fmt::Display;

use super::inheritance::selects_nothing;
use crate::normalise::draft::Draft;
use crate::normalise::schema::{Origin, Properties, Schema, Shape};
use crate::report::Report;
use document::Pointer;
use document::schema::Type;

/// Merges what is left of `allOf`.
pub fn merge(api: &mut Draft, report: &mut Report) {
    let names: Vec<String> = api.schemas.keys().cloned().collect();
    let is_composed = |name: &String| api.schemas[name].shape.all_of.is_some();
    let composed: HashSet<String> = names.iter().filter(|it| is_composed(it)).cloned().collect();
    for name in &names {
        let mut merging = Vec::new();
        merge_component(api, name, &mut merging, report);
    }
    for (name, schema) in &mut api.schemas {
        let keyword = if composed.contains(name) {
            "allOf"
        } else {
            "required"
        };
        describe_required(schema, keyword, report);
    }
}

/// A required property that is described nowhere, in no subschema of an `allOf` either, may hold anything.
/// `keyword` is the keyword of the document that requires it.
fn describe_required(schema: &mut Schema, keyword: &str, report: &mut Report) {
    if schema.shape.kind != Some(Type::Object) {
        return;
    }
    let at = schema.at().clone();
    let shape = &mut schema.shape;
    if shape.properties.is_none()
        && shape.extra.is_none()
        && !shape.is_closed
        && !shape.required.is_empty()
    {
        // An object of any properties, of which some are required: the others are kept too.
        let any = Schema::new(Shape::default(), Origin(at.join("additionalProperties")));
        shape.extra = Some(Box::new(any));
    }
    for name in &shape.required {
        let properties = shape.properties.get_or_insert_default();
        if properties.contains_key(name) {
            continue;
        }
        let what = format!("`{name}` is required but not described");
        report.kept(&at.join(keyword), "required", what);
        let any = || {
            let origin = Origin(at.join("properties").join(name));
            Schema::new(Shape::default(), origin)
        };
        let extra = shape.extra.as_deref();
        properties.insert(name.clone(), extra.cloned().unwrap_or_else(any));
    }
}

/// Merges the `allOf` of the component `name`, those of its subschemas first.
fn merge_component(api: &mut Draft, name: &str, merging: &mut Vec<String>, report: &mut Report) {
    let Some(schema) = api.schemas.get(name) else {
        return;
    };
    if schema.shape.all_of.is_none() {
        return;
    }
    let schema = schema.clone();
    merging.push(name.to_owned());
    let merged = merged(api, schema, merging, report);
    merging.pop();
    api.schemas.insert(name.to_owned(), merged);
}

/// What the subschemas of the `allOf` of a schema state together.
fn merged(
    api: &mut Draft,
    schema: Schema,
    merging: &mut Vec<String>,
    report: &mut Report,
) -> Schema {
    if schema.shape.discriminator.is_some() {
        selects_nothing(&schema, report);
    }
    let (origin, mut about) = (schema.origin, schema.about);
    let mut merged = Schema::default();
    let subschemas = schema.shape.all_of.unwrap_or_default();
    // A value of two branches has a property as both describe it. With more branches, a value of two of them
    // may have it as a third does not.
    let is_of_some = schema.shape.requires.is_some()
        && subschemas.len() > 2
        && subschemas.iter().all(|it| it.shape.requires.is_none());
    let meet: Meet = if is_of_some { widen } else { narrow };
    for subschema in subschemas {
        let at = subschema.at().clone();
        let part = match subschema.referenced() {
            Some(target) if merging.iter().any(|name| name == target) => {
                let what = format!("`{target}` holds itself; left out");
                report.lost(&at, "all-of", what);
                continue;
            }
            Some(target) => {
                merge_component(api, target, merging, report);
                follow(api, target)
            }
            None if subschema.shape.all_of.is_some() => {
                self::merged(api, subschema, merging, report)
            }
            None => subschema,
        };
        absorb(&mut merged, part, &at, meet, report);
    }
    if let Some(requires) = &schema.shape.requires {
        merged.shape.required.clone_from(requires);
    }
    merged.shape.requires = schema.shape.requires;
    merged.about.title = None;
    merged.about.description = None;
    about.inherit(merged.about);
    if let Some(listed) = &mut merged.shape.listed {
        listed.remove_names();
    }
    report.kept(&origin.0.join("allOf"), "all-of", "merged");
    Schema {
        origin,
        about,
        shape: merged.shape,
    }
}

/// The schema behind a name, through components that only stand for another.
pub fn follow(api: &Draft, name: &str) -> Schema {
    let mut schema = api.schemas.get(name);
    for _ in 0..32 {
        let Some(next) = schema.and_then(Schema::referenced) else {
            break;
        };
        schema = api.schemas.get(next);
    }
    schema.cloned().unwrap_or_default()
}

/// What two definitions of a property become; the first one is changed.
type Meet = fn(&mut Schema, Schema, &mut Report);

/// Adds what a subschema states to what the earlier ones state.
fn absorb(merged: &mut Schema, part: Schema, at: &Pointer, meet: Meet, report: &mut Report) {
    if part.shape.all_of.is_some() {
        report.lost(at, "all-of", "a subschema that cannot be merged; left out");
        return;
    }
    merged.about.inherit(part.about);
    let Shape {
        reference,
        kind,
        format,
        listed,
        pattern,
        min_length,
        max_length,
        items,
        tuple,
        properties,
        required,
        extra,
        is_closed,
        all_of: _,
        requires: _,
        any_of,
        one_of,
        discriminator,
        tag,
    } = part.shape;
    let shape = &mut merged.shape;
    let mut first = First { at, report };
    first.of("$ref", &mut shape.reference, reference);
    first.of("type", &mut shape.kind, kind);
    first.of("format", &mut shape.format, format);
    first.of_schemas("enum", &mut shape.listed, listed);
    first.of("pattern", &mut shape.pattern, pattern);
    first.of("minLength", &mut shape.min_length, min_length);
    first.of("maxLength", &mut shape.max_length, max_length);
    first.of_schemas("items", &mut shape.items, items);
    first.of_schemas("prefixItems", &mut shape.tuple, tuple);
    first.of_schemas("anyOf", &mut shape.any_of, any_of);
    first.of_schemas("oneOf", &mut shape.one_of, one_of);
    first.of_schemas("discriminator", &mut shape.discriminator, discriminator);
    first.of("discriminator", &mut shape.tag, tag);
    if !shape.is_closed {
        first.of_schemas("additionalProperties", &mut shape.extra, extra);
        shape.is_closed = is_closed && shape.extra.is_none();
    }
    for name in required {
        if !shape.required.contains(&name) {
            shape.required.push(name);
        }
    }
    if let Some(Properties(later)) = properties {
        let known = shape.properties.get_or_insert_default();
        for (name, property) in later {
            match known.get_mut(&name) {
                None => drop(known.insert(name, property)),
                Some(earlier) => meet(earlier, property, report),
            }
        }
    }
}

/// Keeps what the first subschema states, and reports the others that differ.
struct First<'a> {
    at: &'a Pointer,
    report: &'a mut Report,
}

impl First<'_> {
    fn of<T>(&mut self, keyword: &str, earlier: &mut Option<T>, later: Option<T>)
    where
        T: PartialEq + Display,
    {
        if let Some((known, later)) = both(earlier, later) {
            self.differ(keyword, format!("{keyword} `{known}` and `{later}`"));
        }
    }

    fn of_schemas<T>(&mut self, keyword: &str, earlier: &mut Option<T>, later: Option<T>)
    where
        T: PartialEq,
    {
        if both(earlier, later).is_some() {
            self.differ(keyword, format!("two different `{keyword}`"));
        }
    }

    fn differ(&mut self, keyword: &str, what: String) {
        let what = format!("{what} at once; the first is kept");
        self.report.lost(&self.at.join(keyword), "all-of", what);
    }
}

/// Sets `earlier` if it is absent; returns both where they differ.
fn both<T: PartialEq>(earlier: &mut Option<T>, later: Option<T>) -> Option<(&T, T)> {
    if earlier.is_none() {
        *earlier = later;
        return None;
    }
    let later = later?;
    let known = earlier.as_ref()?;
    (*known != later).then_some((known, later))
}

/// Keeps the more specific one of two definitions of a property.
fn narrow(earlier: &mut Schema, later: Schema, report: &mut Report) {
    if later.is_any() || earlier.shape == later.shape {
        return;
    }
    if !earlier.is_any() {
        let what = "defined twice; the later definition is kept";
        report.kept(later.at(), "all-of", what);
    }
    *earlier = later;
}

/// Accepts what either of two definitions of a property accepts: where they differ, any JSON, or what their
/// one type accepts.
fn widen(earlier: &mut Schema, later: Schema, _report: &mut Report) {
    let accepted = |it: &Schema| {
        (
            it.shape.clone(),
            it.about.nullable,
            it.about.unchecked.clone(),
        )
    };
    let both = [&*earlier, &later];
    if accepted(both[0]) == accepted(both[1]) {
        return;
    }
    let [one, other] = both.map(|it| {
        let has_parts = it.parts().next().is_some() || it.referenced().is_some();
        let scalar = it.shape.kind.filter(|_| !has_parts);
        scalar.filter(|kind| !matches!(kind, Type::Array | Type::Object | Type::Null))
    });
    let kind = one.filter(|_| one == other);
    let password = "password";
    let [one, other] = both.map(|it| it.shape.format.as_deref());
    let is_secret = [one, other].contains(&Some(password));
    let format = if is_secret {
        Some(password)
    } else {
        one.filter(|_| one == other)
    };
    let shape = Shape {
        kind,
        format: format.filter(|_| kind.is_some()).map(str::to_owned),
        ..Shape::default()
    };
    let about = &mut earlier.about;
    about.unchecked.clear();
    about.nullable |= later.about.nullable;
    about.secret |= later.about.secret || (is_secret && kind.is_none());
    earlier.shape = shape;
}
