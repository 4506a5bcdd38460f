//! Names: every type gets its Rust name before anything is generated, and every inline schema that
//! becomes a type moves to the components under that name.
//!
//! What is recorded keeps its name. Other names depend on what they name, not on the order of the
//! document: components come first, those that are spelled as Rust would spell them before those that
//! only fold to the same name; then come the inline types of components, and last those of
//! operations. So a type keeps its name when unrelated parts of the document come, go or move.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use indexmap::IndexMap;

use super::conflict::Conflict;
use super::draft::{Draft, DraftOperation};
use super::operation_ids;
use super::schema::{About, Schema, Unchecked};
use crate::names::{Taken, pascal};
use crate::recorded::{Recorded, component};
use crate::report::Report;
use document::Pointer;
use document::schema::Type;

/// Gives names to types and operations, and moves inline types to the components. Types and
/// operations that `recorded` names keep those names. Returns the record of all names, and the former
/// names of types with the names of their successors.
pub fn assign(
    api: &mut Draft,
    recorded: &Recorded,
    report: &mut Report,
) -> (Recorded, BTreeMap<String, String>) {
    let mut record = recorded.clone();
    operation_ids::assign(api, &mut record, report);
    let inline = if recorded.types.is_empty() {
        BTreeMap::new()
    } else {
        inline_types(api)
    };
    let mut kept = Kept::new(api, recorded, &inline);
    let mut taken = Taken::new(&["Self"]);
    for name in kept.names.values().chain(kept.former.values()) {
        taken.reserve(name);
    }
    let components = rename_components(api, &mut taken, &mut kept, report);
    let mut hoist = Hoist::new(taken, kept.names);
    for (name, schema) in &api.schemas {
        hoist.remember(name, name, schema.without_notes());
    }
    hoist.remember_recorded(&inline, &components);
    let locations = components.locations;
    let mut components: Vec<_> = std::mem::take(&mut api.schemas).into_iter().collect();
    components.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (name, schema) in &mut components {
        let key = locations[name.as_str()].clone();
        hoist.given.insert(key.clone(), name.clone());
        hoist.parts(schema, name, &key);
    }
    let mut order: Vec<&mut DraftOperation> = api.operations.iter_mut().collect();
    order.sort_by(|one, other| {
        (&one.operation.path, one.operation.method)
            .cmp(&(&other.operation.path, other.operation.method))
    });
    for operation in order {
        for (hint, key, schema) in inline_roots(operation) {
            hoist.schema(schema, &hint, &key);
        }
    }
    for (pointer, preferred, name) in &hoist.conflicts {
        let owner = hoist.owners.get(preferred);
        Conflict {
            pointer,
            preferred,
            name,
            owner,
        }
        .note(report);
    }
    components.extend(hoist.types);
    components.sort_by(|(one, _), (other, _)| one.cmp(other));
    api.schemas = components.into_iter().collect();
    let mut located = hoist.given.clone();
    located.extend(hoist.shared);
    let former = former_types(&kept.former, recorded, &located, report);
    update(&mut record, hoist.given);
    (record, former)
}

/// The recorded names that are in use: those of types that the document has, and the former names of
/// types that were renamed.
struct Kept<'a> {
    names: BTreeMap<Pointer, String>,
    former: BTreeMap<Pointer, String>,
    inline: &'a BTreeMap<Pointer, Schema>,
    /// The locations of both, by name.
    owners: BTreeMap<String, Pointer>,
}

impl<'a> Kept<'a> {
    fn new(api: &Draft, recorded: &Recorded, inline: &'a BTreeMap<Pointer, Schema>) -> Self {
        let components: BTreeSet<Pointer> =
            api.schemas.keys().map(|name| component(name)).collect();
        let mut kept = Self {
            names: BTreeMap::new(),
            former: BTreeMap::new(),
            inline,
            owners: BTreeMap::new(),
        };
        // Of two locations that a merge gave one name, the first keeps it.
        for (at, name) in &recorded.types {
            let is_present = components.contains(at) || inline.contains_key(at);
            if is_present && !kept.owners.contains_key(name) {
                kept.owners.insert(name.clone(), at.clone());
                kept.names.insert(at.clone(), name.clone());
            }
        }
        for (at, name) in &recorded.types {
            let is_present = components.contains(at) || inline.contains_key(at);
            let is_renamed = recorded.successor(at, |_| true).is_some();
            if !is_present && is_renamed && !kept.owners.contains_key(name) {
                kept.owners.insert(name.clone(), at.clone());
                kept.former.insert(at.clone(), name.clone());
            }
        }
        kept
    }

    /// Whether the name is that of an inline type which is the same as the component `schema`: the
    /// document made the type a component. The component has the name then.
    fn give_up_for(&mut self, name: &str, schema: &Schema) -> bool {
        let at = self.owners.get(name);
        let known = at.and_then(|at| Some((at, self.inline.get(at)?)));
        let Some((at, _)) = known.filter(|(_, known)| **known == schema.without_notes()) else {
            return false;
        };
        self.names.remove(at);
        self.owners.remove(name);
        true
    }
}

/// The former names of types by the names of their successors. A former name without a successor is
/// reported.
fn former_types(
    former: &BTreeMap<Pointer, String>,
    recorded: &Recorded,
    given: &BTreeMap<Pointer, String>,
    report: &mut Report,
) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (at, name) in former {
        match recorded.successor(at, |at| given.contains_key(at)) {
            Some(new) => {
                found.insert(name.clone(), given[&new].clone());
            }
            None => report.names.push(format!(
                "`{name}` of {at} was renamed, and the document has no type at the new location"
            )),
        }
    }
    found
}

/// Adds the names that were given. The name of a type that the document no longer has stays recorded
/// until another type has it.
fn update(record: &mut Recorded, given: BTreeMap<Pointer, String>) {
    let used: HashSet<String> = given.values().cloned().collect();
    record.types.retain(|_, name| !used.contains(name));
    record.types.extend(given);
}

/// Every inline schema that becomes a type, by its location in the record, without documentation.
/// References are as in the document.
fn inline_types(api: &mut Draft) -> BTreeMap<Pointer, Schema> {
    let mut hoist = Hoist::new(Taken::new(&[]), BTreeMap::new());
    hoist.seen = Some(BTreeMap::new());
    for (name, schema) in &api.schemas {
        hoist.parts(&mut schema.clone(), &pascal(name), &component(name));
    }
    for operation in &mut api.operations {
        for (hint, key, schema) in inline_roots(operation) {
            hoist.schema(&mut schema.clone(), &hint, &key);
        }
    }
    hoist.seen.unwrap_or_default()
}

/// The names of components: the new ones by the old ones, and the locations by the new ones.
struct Components {
    renamed: BTreeMap<String, String>,
    locations: BTreeMap<String, Pointer>,
}

fn rename_components(
    api: &mut Draft,
    taken: &mut Taken,
    kept: &mut Kept,
    report: &mut Report,
) -> Components {
    let mut order: Vec<&String> = api.schemas.keys().collect();
    order.sort_by_cached_key(|name| (pascal(name) != **name, (*name).clone()));
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for old in order {
        if let Some(name) = kept.names.get(&component(old)) {
            names.insert(old.clone(), name.clone());
            continue;
        }
        let preferred = pascal(old);
        let new = if kept.give_up_for(&preferred, &api.schemas[old]) {
            preferred.clone()
        } else {
            taken.unique(&preferred)
        };
        if new != preferred {
            let conflict = Conflict {
                pointer: api.schemas[old].at(),
                preferred: &preferred,
                name: &new,
                owner: kept.owners.get(&preferred),
            };
            conflict.note(report);
        }
        names.insert(old.clone(), new);
    }
    for schema in api.schemas_mut() {
        rename_references(schema, &names);
    }
    // The others are locations inside schemas that something refers to.
    let by_document = |old: &str| {
        api.schemas
            .get(old)
            .is_some_and(|known| *known.at() == component(old))
    };
    let of_document = names.iter().filter(|(old, _)| by_document(old));
    api.components = of_document.map(|(_, new)| new.clone()).collect();
    api.schemas = std::mem::take(&mut api.schemas)
        .into_iter()
        .map(|(old, schema)| (names.get(&old).cloned().unwrap_or(old), schema))
        .collect();
    let locations = names.iter().map(|(old, new)| (new.clone(), component(old)));
    Components {
        locations: locations.collect(),
        renamed: names,
    }
}

fn rename_references(schema: &mut Schema, names: &BTreeMap<String, String>) {
    schema.for_all(&mut |schema| {
        if let Some(name) = &mut schema.shape.reference
            && let Some(renamed) = names.get(name)
        {
            name.clone_from(renamed);
        }
    });
}

/// The schemas of an operation, each with the name that an inline type has there and its location in
/// the record.
fn inline_roots(operation: &mut DraftOperation) -> Vec<(String, Pointer, &mut Schema)> {
    let base = pascal(&operation.operation.name);
    let key = operation_ids::location(operation);
    let mut roots = Vec::new();
    for parameter in &mut operation.parameters {
        let hint = format!("{base}{}", pascal(&parameter.wire));
        let key = key.join("parameters").join(parameter.location.keyword());
        let key = key.join(&parameter.wire).join("schema");
        roots.push((hint, key, &mut parameter.schema));
    }
    let in_media =
        |key: &Pointer, media_type: &str| key.join("content").join(media_type).join("schema");
    for media in operation.body.iter_mut().flat_map(|body| &mut body.media) {
        let key = in_media(&key.join("requestBody"), &media.media_type);
        roots.push((format!("{base}Body"), key, &mut media.schema));
    }
    for response in &mut operation.responses {
        let kind = if response.status.is_success() {
            "Response"
        } else {
            "Error"
        };
        let key = key.join("responses").join(response.status.key());
        for media in &mut response.media {
            let key = in_media(&key, &media.media_type);
            roots.push((format!("{base}{kind}"), key, &mut media.schema));
        }
    }
    roots
}

struct Hoist {
    taken: Taken,
    /// The recorded names of locations that no type was made at yet.
    kept: BTreeMap<Pointer, String>,
    types: IndexMap<String, Schema>,
    /// The types by their preferred names, without documentation.
    made: BTreeMap<String, Vec<(String, Schema)>>,
    /// The names of the types that were made, by location.
    given: BTreeMap<Pointer, String>,
    /// The names of the types that are used or referred to at other locations.
    shared: BTreeMap<Pointer, String>,
    /// The inline types, if they are only listed.
    seen: Option<BTreeMap<Pointer, Schema>>,
    /// Where a name differs from the preferred one because that is recorded: the location, the preferred
    /// name, and the new one.
    conflicts: Vec<(Pointer, String, String)>,
    /// The recorded names, with their locations.
    owners: BTreeMap<String, Pointer>,
}

impl Hoist {
    fn new(taken: Taken, kept: BTreeMap<Pointer, String>) -> Self {
        let owners = kept.iter().map(|(at, name)| (name.clone(), at.clone()));
        Self {
            taken,
            owners: owners.collect(),
            kept,
            types: IndexMap::new(),
            made: BTreeMap::new(),
            given: BTreeMap::new(),
            shared: BTreeMap::new(),
            seen: None,
            conflicts: Vec::new(),
        }
    }

    /// Moves `schema` to the components if it becomes a type, and its parts likewise. `key` is its
    /// location in the record.
    fn schema(&mut self, schema: &mut Schema, hint: &str, key: &Pointer) {
        if let Some(name) = schema.referenced() {
            self.shared.insert(key.clone(), name.to_owned());
        }
        if !is_named_type(schema) {
            self.parts(schema, hint, key);
            return;
        }
        if let Some(seen) = &mut self.seen {
            let bare = || schema.as_type().without_notes();
            seen.entry(key.clone()).or_insert_with(bare);
        }
        let kept = self.kept.remove(key);
        let known = match kept {
            Some(_) => None,
            None => self.known(hint, schema),
        };
        let name = known
            .clone()
            .or(kept)
            .unwrap_or_else(|| self.new_name(hint, schema.at()));
        let here = Schema {
            about: About {
                title: None,
                unchecked: Unchecked::new(),
                ..schema.about.clone()
            },
            ..Schema::reference(&name, schema.origin.clone())
        };
        let mut moved = std::mem::replace(schema, here).as_type();
        if known.is_some() {
            self.shared.insert(key.clone(), name);
            return;
        }
        self.given.insert(key.clone(), name.clone());
        self.remember(hint, &name, moved.without_notes());
        self.parts(&mut moved, &name, key);
        self.types.insert(name, moved);
    }

    fn new_name(&mut self, hint: &str, at: &Pointer) -> String {
        let name = self.taken.unique(hint);
        if self.owners.contains_key(hint) {
            let conflict = (at.clone(), hint.to_owned(), name.clone());
            self.conflicts.push(conflict);
        }
        name
    }

    /// The type that would have had the name `hint` too and is the same. One that an operation and a
    /// component both spell out is one type.
    fn known(&self, hint: &str, schema: &Schema) -> Option<String> {
        let made = self.made.get(hint)?;
        let bare = schema.as_type().without_notes();
        let (name, _) = made.iter().find(|(_, known)| *known == bare)?;
        Some(name.clone())
    }

    fn remember(&mut self, hint: &str, name: &str, bare: Schema) {
        let made = self.made.entry(hint.to_owned()).or_default();
        made.push((name.to_owned(), bare));
    }

    /// Remembers the inline types whose names are recorded, since a location before theirs may have
    /// the same type.
    fn remember_recorded(&mut self, inline: &BTreeMap<Pointer, Schema>, components: &Components) {
        for (at, schema) in inline {
            if let Some(name) = self.kept.get(at).cloned() {
                let mut schema = schema.clone();
                rename_references(&mut schema, &components.renamed);
                self.remember(&name, &name, schema);
            }
        }
    }

    /// Moves the inline types among the parts of `schema`, which is, or stands for, the type `name`.
    fn parts(&mut self, schema: &mut Schema, name: &str, key: &Pointer) {
        self.union_branches(schema, name, key);
        let shape = &mut schema.shape;
        for branch in shape.all_of.iter_mut().flatten() {
            // The branches become one type; what is inside them belongs to it.
            self.parts(branch, name, key);
        }
        let properties = [&mut shape.properties, &mut shape.shared]
            .into_iter()
            .flatten();
        for (property, part) in properties.flat_map(|all| all.iter_mut()) {
            let hint = format!("{name}{}", pascal(property));
            self.schema(part, &hint, &key.join("properties").join(property));
        }
        if let Some(part) = &mut shape.items {
            self.schema(part, &format!("{name}Item"), &key.join("items"));
        }
        if let Some(part) = &mut shape.extra {
            let key = key.join("additionalProperties");
            self.schema(part, &format!("{name}Value"), &key);
        }
        for (index, part) in shape.tuple.iter_mut().flatten().enumerate() {
            let hint = format!("{name}Item{index}");
            self.schema(part, &hint, &key.join("prefixItems").join(index));
        }
    }

    fn union_branches(&mut self, schema: &mut Schema, name: &str, key: &Pointer) {
        let tag = schema.shape.tag.clone();
        let Some(branches) = &mut schema.shape.one_of else {
            return;
        };
        let names: Vec<String> = (0..branches.len())
            .map(|index| branch_name(branches, index, tag.as_deref()))
            .collect();
        let mut taken = Taken::new(&[]);
        for (branch, mut own) in branches.iter_mut().zip(names) {
            // An array has no type of its own; its items are those of the union.
            let hint = if own == ARRAY && branch.shape.kind == Some(Type::Array) {
                name.to_owned()
            } else {
                // Two may have one title.
                own = taken.unique(&own);
                format!("{name}{own}")
            };
            // The record has a branch by its name.
            self.schema(branch, &hint, &key.join("oneOf").join(&own));
        }
    }
}

impl Schema {
    /// The schema as the type that it becomes, without what belongs to its location.
    #[must_use]
    fn as_type(&self) -> Self {
        Self {
            about: About {
                default: None,
                nullable: false,
                read_only: false,
                write_only: false,
                tags: None,
                ..self.about.clone()
            },
            ..self.clone()
        }
    }
}

/// What distinguishes an inline branch from the others: its discriminator's value, the one value that
/// a property can have, its title, a component that it extends, a property that only it requires, or
/// the kind of value.
fn branch_name(branches: &[Schema], index: usize, tag: Option<&str>) -> String {
    let branch = &branches[index];
    // A branch for values of several others has all that these have.
    let others = branches.iter().enumerate();
    let others = others.filter(|(other, it)| *other != index && it.shape.requires.is_none());
    let neighbours = || others.clone();
    let unlike = |(name, value): &(&str, &str)| {
        neighbours().all(|(_, other)| other.property(name).and_then(only_text) != Some(value))
    };
    let values: Vec<(&str, &str)> = branch
        .properties()
        .filter_map(|(name, property)| Some((name.as_str(), only_text(property)?)))
        .collect();
    let tagged = tag.and_then(|tag| first_text(branch.property(tag)?));
    let title = branch.about.title.as_deref();
    let is_object = branch.shape.kind == Some(Type::Object) || branch.shape.requires.is_some();
    let title = title.filter(|_| is_object);
    if let Some(name) = tagged
        .or_else(|| {
            values
                .iter()
                .find(|value| unlike(value))
                .map(|(_, value)| *value)
        })
        .or(title)
        .or_else(|| values.first().map(|(_, value)| *value))
    {
        return pascal(name);
    }
    let base = extended(branch).find(|name| {
        neighbours().all(|(_, other)| {
            other.referenced() != Some(name) && !extended(other).any(|base| base == *name)
        })
    });
    if let Some(base) = base {
        return base.to_owned();
    }
    let required = whole(branch).flat_map(|part| &part.shape.required);
    let own = required.into_iter().find(|name| {
        neighbours().all(|(_, other)| whole(other).all(|part| part.property(name).is_none()))
    });
    let shape = &branch.shape;
    match shape.kind {
        Some(Type::Array) => ARRAY.to_owned(),
        Some(Type::String) if shape.listed.is_some() => "Choice".to_owned(),
        Some(Type::Integer) if shape.listed.is_some() => "IntegerChoice".to_owned(),
        Some(Type::String) => "Text".to_owned(),
        Some(Type::Object) if branch.properties().next().is_none() && own.is_none() => {
            "Map".to_owned()
        }
        _ => match own {
            Some(own) => format!("With{}", pascal(own)),
            None if shape.one_of.is_some() => "Union".to_owned(),
            None => format!("Variant{}", index + 1),
        },
    }
}

/// What an array is called among the branches of a union.
const ARRAY: &str = "Items";

/// The components that a schema extends by `allOf`.
fn extended(schema: &Schema) -> impl Iterator<Item = &str> {
    let parts = schema.shape.all_of.iter().flatten();
    parts.filter_map(Schema::referenced)
}

/// A schema and the inline branches of its `allOf`.
fn whole(schema: &Schema) -> impl Iterator<Item = &Schema> {
    [schema]
        .into_iter()
        .chain(schema.shape.all_of.iter().flatten())
}

/// The one string that a schema accepts.
fn only_text(schema: &Schema) -> Option<&str> {
    schema.shape.listed.as_ref()?.only()?.as_str()
}

/// The first string that a schema lists.
fn first_text(schema: &Schema) -> Option<&str> {
    let mut items = schema.shape.listed.as_ref()?.items().iter();
    items.find_map(|item| item.value.as_str())
}

/// Whether an inline schema becomes a type with a name of its own.
fn is_named_type(schema: &Schema) -> bool {
    let shape = &schema.shape;
    if shape.reference.is_some() {
        return false;
    }
    if shape.one_of.is_some() || shape.all_of.is_some() {
        return true;
    }
    if shape.listed.is_some() {
        let has_type = matches!(shape.kind, Some(Type::String | Type::Integer));
        return schema.is_constant() || has_type;
    }
    match shape.kind {
        Some(Type::Object) => {
            schema.properties().next().is_some() || !shape.required.is_empty() || shape.is_closed
        }
        Some(Type::String) => schema.is_constrained(),
        _ => false,
    }
}
