//! Unions inside `allOf`, and keywords beside a union: a union of `allOf`s.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::composer::{Composer, DEPTH};
use crate::normalise::enumerated;
use crate::normalise::schema::{Origin, Properties, Schema, Shape};
use document::schema::Type;

impl Composer<'_> {
    /// The branches of the union that a schema is or refers to.
    pub(super) fn branches_of<'s>(&'s self, schema: &'s Schema) -> Option<&'s Vec<Schema>> {
        let target = match schema.referenced() {
            Some(name) => self.components.get(name)?,
            None => schema,
        };
        target
            .shape
            .one_of
            .as_ref()
            .or(target.shape.any_of.as_ref())
    }

    /// `allOf` with a union among its subschemas is a union of `allOf`s.
    pub(super) fn distribute(&mut self, schema: &mut Schema, depth: usize) {
        let Some(list) = &schema.shape.all_of else {
            return;
        };
        let mut subschemas = list.iter().enumerate();
        let union = subschemas.find_map(|(index, it)| Some((index, self.branches_of(it)?)));
        let Some((index, branches)) = union else {
            return;
        };
        let mut branches = branches.clone();
        let mut others = list.clone();
        let union = others.remove(index);
        let at = schema.at().join("allOf");
        if branches.iter().all(is_only_required) {
            let what = "which properties are required together";
            self.report.lost(&at, "required-together", what);
            let described = others.iter();
            let described = described.map(|part| Described::of(part, self.components));
            let described: Vec<Described<'_>> = described.collect();
            let is_new = |name: &&String| {
                let mut described = described.iter();
                !described.any(|part| part.properties.contains_key(name.as_str()))
            };
            // Without properties it is a map, which has all of them.
            if described.iter().any(|part| !part.properties.is_empty()) {
                let required = branches.iter().flat_map(|branch| &branch.shape.required);
                let new: Vec<&String> = required.filter(is_new).collect();
                if !new.is_empty() {
                    others.push(optional(&new, &union.origin));
                }
            }
            schema.shape.all_of = Some(others);
            self.all_of(schema);
            self.distribute(schema, depth + 1);
            return;
        }
        schema.shape.all_of = None;
        if self.is_any_of(&union) {
            let several = self.several(&branches, &union.origin);
            branches.extend(several);
        }
        if let Some(discriminator) = union.shape.discriminator {
            schema.shape.discriminator = Some(discriminator);
        }
        let branches = branches
            .into_iter()
            .filter(|branch| branch.shape.kind != Some(Type::Null));
        let branches = branches.map(|branch| {
            let mut all = others.clone();
            all.push(branch);
            all
        });
        // What satisfies two subschemas that exclude each other is no value.
        let all: Vec<Vec<Schema>> = branches.collect();
        let (impossible, possible): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|all| self.is_impossible(all, 0));
        let possible = if possible.is_empty() {
            let what = "no value satisfies all of the subschemas";
            self.report.lost(&at, "all-of", what);
            impossible
        } else {
            possible
        };
        let branches = possible.into_iter().map(|all| {
            let (title, requires) = self.several_of(&all);
            let shape = Shape {
                all_of: Some(all),
                requires,
                ..Shape::default()
            };
            let mut combined = Schema::new(shape, schema.origin.clone());
            combined.about.title = title;
            self.schema(&mut combined, depth + 1);
            combined
        });
        schema.shape.one_of = Some(branches.collect());
        self.report
            .kept(&at, "all-of", "a union inside; a union of merged schemas");
    }

    /// `anyOf` beside `oneOf`: a value satisfies a branch of each.
    pub(super) fn both_unions(&mut self, schema: &mut Schema) {
        let shape = &mut schema.shape;
        if shape.any_of.is_none() || shape.one_of.is_none() {
            return;
        }
        let one = Shape {
            one_of: shape.one_of.take(),
            discriminator: shape.discriminator.take(),
            ..Shape::default()
        };
        let any = Shape {
            any_of: shape.any_of.take(),
            ..Shape::default()
        };
        let both = [one, any].map(|shape| Schema::new(shape, schema.origin.clone()));
        shape.all_of.get_or_insert_default().extend(both);
    }

    /// Whether a schema is, or refers to, an `anyOf` without a discriminator that nothing has simplified yet.
    fn is_any_of(&self, schema: &Schema) -> bool {
        let target = schema
            .referenced()
            .and_then(|name| self.components.get(name));
        let shape = &target.unwrap_or(schema).shape;
        shape.any_of.is_some() && shape.one_of.is_none() && shape.discriminator.is_none()
    }

    /// The branch of an `anyOf` for values of several of its branches, if one value may satisfy two that are
    /// objects and each have a property of their own: it has the properties of all, and requires what
    /// all require.
    fn several(&mut self, branches: &[Schema], origin: &Origin) -> Option<Schema> {
        let objects = branches.iter().take(COMPARED);
        let objects = objects.filter(|branch| self.is_plain_object(branch, 0));
        let objects: Vec<(&Schema, Described<'_>)> = objects
            .map(|branch| (branch, Described::of(branch, self.components)))
            .filter(|(_, described)| !described.properties.is_empty())
            .collect();
        let components = self.components;
        let pairs = objects.iter().enumerate().flat_map(|(index, (_, one))| {
            objects[..index].iter().map(move |(_, other)| (one, other))
        });
        let both_hold = |(one, other): (&Described<'_>, &Described<'_>)| {
            one.has_more_than(other) && other.has_more_than(one) && !one.excludes(other, components)
        };
        if !pairs.into_iter().any(both_hold) {
            return None;
        }
        let what = "a branch for values of several branches, with the properties of all";
        self.report.kept(&origin.0.join("anyOf"), "any-of", what);
        let mut required = objects.iter().map(|(_, described)| &described.required);
        let first = required.next().cloned().unwrap_or_default();
        let required = required.fold(first, |all, other| &all & other);
        let shape = Shape {
            kind: Some(Type::Object),
            requires: Some(required.into_iter().map(str::to_owned).collect()),
            all_of: Some(
                objects
                    .iter()
                    .map(|(branch, _)| (*branch).clone())
                    .collect(),
            ),
            ..Shape::default()
        };
        let mut several = Schema::new(shape, origin.clone());
        several.about.title = Some("Several".to_owned());
        self.all_of(&mut several);
        Some(several)
    }

    /// The title of a branch for values of several branches, and what is required of it together with
    /// what else is in this `allOf`, if such a branch is the last.
    fn several_of(&self, all: &[Schema]) -> (Option<String>, Option<Vec<String>>) {
        let Some((several, others)) = all.split_last() else {
            return (None, None);
        };
        let Some(requires) = &several.shape.requires else {
            return (None, None);
        };
        let mut required = requires.clone();
        for other in others {
            let described = Described::of(other, self.components);
            required.extend(described.required.into_iter().map(str::to_owned));
        }
        (several.about.title.clone(), Some(required))
    }

    /// Whether a schema has no union in it, so that its properties are those of every value.
    fn is_plain_object(&self, schema: &Schema, depth: usize) -> bool {
        let shape = &schema.shape;
        let target = schema
            .referenced()
            .and_then(|name| self.components.get(name));
        let mut inside = shape.all_of.iter().flatten().chain(target);
        depth <= DEPTH
            && shape.one_of.is_none()
            && shape.any_of.is_none()
            && inside.all(|part| self.is_plain_object(part, depth + 1))
    }

    /// Whether no value satisfies all of these: they are of different types, objects that require a
    /// property with different values, or a union of branches that are impossible with the others.
    fn is_impossible(&self, all: &[Schema], depth: usize) -> bool {
        let kinds = all.iter().filter_map(|schema| self.kind_of(schema, 0));
        let mut kinds: Vec<Type> = kinds.collect();
        if kinds.contains(&Type::Integer) {
            kinds.retain(|kind| *kind != Type::Number);
        }
        if kinds.windows(2).any(|pair| pair[0] != pair[1]) {
            return true;
        }
        let objects: Vec<Described<'_>> = all
            .iter()
            .map(|schema| Described::of(schema, self.components))
            .collect();
        let mut pairs = objects
            .iter()
            .enumerate()
            .flat_map(|(index, one)| objects[..index].iter().map(move |other| (one, other)));
        if pairs.any(|(one, other)| one.contradicts(other, self.components)) {
            return true;
        }
        let mut unions = all.iter().enumerate();
        unions.any(|(index, union)| {
            let branches = self.branches_of(union).filter(|_| depth < UNIONS);
            let branches = branches.filter(|branches| branches.len() <= COMPARED);
            branches.is_some_and(|branches| {
                branches.iter().all(|branch| {
                    let mut with = all.to_vec();
                    with[index] = branch.clone();
                    self.is_impossible(&with, depth + 1)
                })
            })
        })
    }

    /// The one type of the values of a schema, where it states one.
    fn kind_of(&self, schema: &Schema, depth: usize) -> Option<Type> {
        let target = schema
            .referenced()
            .and_then(|name| self.components.get(name));
        match target.filter(|_| depth <= DEPTH) {
            Some(target) => self.kind_of(target, depth + 1),
            None => schema.shape.kind,
        }
    }

    /// Makes `anyOf` a `oneOf`, and keywords beside the union a part of each branch.
    pub(super) fn one_spelling(&mut self, schema: &mut Schema) {
        if let Some(any) = schema.shape.any_of.take() {
            // [`Self::both_unions`] took those apart that stand beside a `oneOf`.
            let mut branches = any;
            if schema.shape.discriminator.is_none() {
                let several = self.several(&branches, &schema.origin);
                branches.extend(several);
            }
            schema.shape.one_of = Some(branches);
        }
        let union = Shape {
            one_of: schema.shape.one_of.take(),
            discriminator: schema.shape.discriminator.take(),
            tag: schema.shape.tag.take(),
            ..Shape::default()
        };
        let own = std::mem::replace(&mut schema.shape, union);
        if own == Shape::default() {
            return;
        }
        if own.is_only_type() {
            // A type beside a union is the type of branches that have none.
            for branch in schema.shape.one_of.iter_mut().flatten() {
                let shape = &mut branch.shape;
                let is_composed =
                    shape.one_of.is_some() || shape.any_of.is_some() || shape.all_of.is_some();
                if shape.kind.is_none() && shape.reference.is_none() && !is_composed {
                    shape.kind = own.kind;
                }
            }
            return;
        }
        let union = std::mem::take(&mut schema.shape);
        let origin = &schema.origin;
        let both = [own, union].map(|shape| Schema::new(shape, origin.clone()));
        schema.shape.all_of = Some(both.into());
        self.all_of(schema);
        self.listed(schema);
        self.distribute(schema, 0);
    }
}

/// How many unions inside others are looked into to find that no value satisfies all.
const UNIONS: usize = 2;

/// How many branches of an `anyOf` are compared with each other.
const COMPARED: usize = 64;

/// The properties of an object, those of its `allOf` included.
#[derive(Default)]
struct Described<'s> {
    properties: BTreeMap<&'s str, &'s Schema>,
    required: BTreeSet<&'s str>,
}

impl<'s> Described<'s> {
    fn of(schema: &'s Schema, components: &'s Components) -> Self {
        let mut described = Self::default();
        described.add(schema, components, 0);
        described
    }

    fn add(&mut self, schema: &'s Schema, components: &'s Components, depth: usize) {
        if depth > DEPTH {
            return;
        }
        if let Some(target) = schema.referenced().and_then(|name| components.get(name)) {
            self.add(target, components, depth + 1);
        }
        let properties = schema.properties();
        self.properties
            .extend(properties.map(|(name, property)| (name.as_str(), property)));
        let required = schema.shape.required.iter();
        self.required.extend(required.map(String::as_str));
        for part in schema.shape.all_of.iter().flatten() {
            self.add(part, components, depth + 1);
        }
    }

    fn has_more_than(&self, other: &Self) -> bool {
        let mut names = self.properties.keys();
        names.any(|name| !other.properties.contains_key(name))
    }

    /// Whether a property that both describe has no value in common: it tells them apart, although
    /// neither may require it.
    fn excludes(&self, other: &Self, components: &Components) -> bool {
        self.without_common_values(other, components)
            .next()
            .is_some()
    }

    /// Whether they have a property without a value in common that one of them requires.
    fn contradicts(&self, other: &Self, components: &Components) -> bool {
        let mut excluding = self.without_common_values(other, components);
        excluding.any(|name| self.required.contains(name) || other.required.contains(name))
    }

    fn without_common_values<'a>(
        &'a self,
        other: &'a Self,
        components: &'a Components,
    ) -> impl Iterator<Item = &'s str> + 'a {
        let mut names = self.properties.iter();
        std::iter::from_fn(move || {
            names.find_map(|(name, property)| {
                let other = other.properties.get(name);
                let one = enumerated::values(property, components)?;
                let other = other.and_then(|it| enumerated::values(it, components))?;
                one.both(&other).is_empty().then_some(*name)
            })
        })
    }
}

type Components = IndexMap<String, Schema>;

/// An object with optional properties of any JSON.
fn optional(names: &[&String], origin: &Origin) -> Schema {
    let any = |name: &&String| {
        let origin = Origin(origin.0.join("properties").join(name));
        ((*name).clone(), Schema::new(Shape::default(), origin))
    };
    let shape = Shape {
        kind: Some(Type::Object),
        properties: Some(Properties(names.iter().map(any).collect())),
        ..Shape::default()
    };
    Schema::new(shape, origin.clone())
}

/// Whether a schema only states which properties are required together, which changes no type.
fn is_only_required(schema: &Schema) -> bool {
    let shape = &schema.shape;
    let is_bare = Shape {
        kind: shape.kind,
        required: shape.required.clone(),
        ..Shape::default()
    };
    let is_object = matches!(shape.kind, None | Some(Type::Object));
    (is_object && *shape == is_bare)
        || (shape.kind == Some(Type::Object)
            && !shape.required.is_empty()
            && schema.properties().all(|(_, property)| property.is_any()))
}
