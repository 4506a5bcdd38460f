//! What is left of `allOf`: one schema with the properties of all.

use std::collections::HashSet;
use std::fmt::Display;

use super::inheritance::selects_nothing;
use super::parts_first::parts_first;
use crate::normalise::draft::Draft;
use crate::normalise::schema::{Origin, Properties, Schema, Shape};
use crate::report::Report;
use document::Pointer;
use document::schema::Type;

/// How many properties the merged schemas of a document may have together. Those behind accept any JSON: what
/// each schema adds to the one before, or a large schema that many extend, would be written out for each.
pub const MERGED_PROPERTIES: usize = 100_000;

/// How many properties of two definitions of a property are compared.
const COMPARED: usize = 1_000;

/// How many properties that one of them lacks a report names.
const NAMED: usize = 8;

/// Merges what is left of `allOf`.
pub fn merge(api: &mut Draft, report: &mut Report) {
    let names: Vec<String> = api.schemas.keys().cloned().collect();
    let is_composed = |name: &String| api.schemas[name].shape.all_of.is_some();
    let composed: HashSet<String> = names.iter().filter(|it| is_composed(it)).cloned().collect();
    let mut left = Some(MERGED_PROPERTIES);
    for name in parts_first(&api.schemas, parts_of) {
        let Some(schema) = api
            .schemas
            .get(&name)
            .filter(|it| it.shape.all_of.is_some())
        else {
            continue;
        };
        let schema = schema.clone();
        let (about, origin) = (schema.about.clone(), schema.origin.clone());
        let merged = left.map(|_| merged(api, schema, report));
        let count = |it: &Schema| it.shape.properties.as_ref().map_or(0, |it| it.len());
        left = left.and_then(|left| left.checked_sub(merged.as_ref().map_or(0, count)));
        let merged = merged.filter(|_| left.is_some()).unwrap_or_else(|| {
            let what = format!(
                "more than {MERGED_PROPERTIES} properties in merged schemas, with those before it; \
                 any JSON is accepted"
            );
            report.lost(&origin.0.join("allOf"), "all-of", what);
            let shape = Shape::default();
            Schema {
                origin,
                about,
                shape,
            }
        });
        api.schemas.insert(name, merged);
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

/// The components that a schema stands for or is put together from.
fn parts_of<'a>(schema: &'a Schema, parts: &mut Vec<&'a str>) {
    parts.extend(schema.referenced());
    for subschema in schema.shape.all_of.iter().flatten() {
        parts_of(subschema, parts);
    }
}

/// What the subschemas of the `allOf` of a schema state together.
fn merged(api: &Draft, schema: Schema, report: &mut Report) -> Schema {
    if schema.shape.discriminator.is_some() {
        selects_nothing(&schema, report);
    }
    let (origin, mut about) = (schema.origin, schema.about);
    let mut merged = Schema::default();
    let shared = schema.shape.shared.unwrap_or_default();
    let subschemas = schema.shape.all_of.unwrap_or_default();
    // A value of two branches has a property as both describe it. With more branches, a value of two of them
    // may have it as a third does not.
    let is_of_some = schema.shape.requires.is_some()
        && subschemas.len() > 2
        && subschemas.iter().all(|it| it.shape.requires.is_none());
    let meet: Meet = if is_of_some { widen } else { narrow };
    for subschema in subschemas {
        let at = subschema.at().clone();
        let mut part = match subschema.referenced() {
            Some(target) => {
                let part = follow(api, target);
                if part.shape.all_of.is_some() {
                    // Its parts were merged first, so what is not merged yet is what this is a part of.
                    let what = format!("`{target}` holds itself; left out");
                    report.lost(&at, "all-of", what);
                    continue;
                }
                part
            }
            None if subschema.shape.all_of.is_some() => self::merged(api, subschema, report),
            None => subschema,
        };
        let properties = part.shape.properties.iter_mut();
        properties.for_each(|own| own.retain(|name, _| !shared.contains_key(name)));
        absorb(api, &mut merged, part, &at, meet, report);
    }
    if !shared.is_empty() {
        merged
            .shape
            .properties
            .get_or_insert_default()
            .extend(shared.0);
    }
    if let Some(requires) = &schema.shape.requires {
        merged.shape.required.clone_from(requires);
    }
    merged.shape.requires = schema.shape.requires;
    properties_beside_a_union(&mut merged.shape, &origin, report);
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

/// A subschema that refers to a merged union makes a union of the whole, which has the properties of its branches
/// alone.
fn properties_beside_a_union(shape: &mut Shape, origin: &Origin, report: &mut Report) {
    if shape.one_of.is_none() && shape.any_of.is_none() {
        return;
    }
    let Some(Properties(lost)) = shape.properties.take_if(|it| !it.is_empty()) else {
        return;
    };
    let names: Vec<String> = lost.keys().map(|name| format!("`{name}`")).collect();
    let what = format!(
        "beside a union that a component merges: without {}",
        names.join(", ")
    );
    report.lost(&origin.0.join("allOf"), "all-of", what);
}

/// A copy of the schema behind a name, through components that only stand for another.
pub fn follow(api: &Draft, name: &str) -> Schema {
    let named = api.schemas.get(name);
    named.map_or_else(Schema::default, |it| api.resolved(it).clone())
}

/// What two definitions of a property become; the first one is changed.
type Meet = fn(&Draft, &mut Schema, Schema, &mut Report);

/// Adds what a subschema states to what the earlier ones state.
fn absorb(
    api: &Draft,
    merged: &mut Schema,
    part: Schema,
    at: &Pointer,
    meet: Meet,
    report: &mut Report,
) {
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
        shared: _,
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
                Some(earlier) => meet(api, earlier, property, report),
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

/// Keeps the more specific one of two definitions of a property: the later one, unless it has nothing but the type
/// of the earlier one. What only the earlier one describes is lost.
fn narrow(api: &Draft, earlier: &mut Schema, later: Schema, report: &mut Report) {
    if later.is_any() || earlier.shape == later.shape {
        return;
    }
    if !earlier.is_any() {
        let [known, added] = [&*earlier, &later].map(|it| &api.resolved(it).shape);
        if added.is_only_type() && added.kind == known.kind {
            earlier.about.nullable &= later.about.nullable;
            earlier.about.inherit(later.about);
            return;
        }
        let what = "defined twice; the later definition is kept";
        match without(known, added) {
            lost if lost.is_empty() => report.kept(later.at(), "all-of", what),
            lost => {
                let what = format!("{what}, without {} of the earlier one", lost.join(", "));
                report.lost(later.at(), "all-of", what);
            }
        }
    }
    *earlier = later;
}

/// The first properties that one object has without the other. Both may be as large as the document, and be those
/// of many properties.
fn without(known: &Shape, added: &Shape) -> Vec<String> {
    let is_added = |name: &String| (added.properties.iter()).any(|all| all.contains_key(name));
    let known = known.properties.iter().flat_map(|all| all.keys());
    let lost = known.take(COMPARED).filter(|name| !is_added(name));
    lost.take(NAMED).map(|name| format!("`{name}`")).collect()
}

/// Accepts what either of two definitions of a property accepts: where they differ, any JSON, or what their
/// one type accepts.
fn widen(_api: &Draft, earlier: &mut Schema, later: Schema, _report: &mut Report) {
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
