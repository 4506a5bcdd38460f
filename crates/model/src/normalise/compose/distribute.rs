//! Unions inside `allOf`, and keywords beside a union: a union of `allOf`s.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::composer::{Composer, DEPTH};
use crate::normalise::enumerated;
use crate::normalise::schema::{Schema, Shape};
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
        let branches = branches.clone();
        let mut others = list.clone();
        let union = others.remove(index);
        let at = schema.at().join("allOf");
        if branches.iter().all(is_only_required) {
            let what = "which properties are required together";
            self.report.lost(&at, "required-together", what);
            schema.shape.all_of = Some(others);
            self.all_of(schema);
            self.distribute(schema, depth + 1);
            return;
        }
        schema.shape.all_of = None;
        if let Some(discriminator) = union.shape.discriminator {
            schema.shape.discriminator = Some(discriminator);
        }
        let branches = branches
            .into_iter()
            .filter(|branch| branch.shape.kind != Some(Type::Null));
        let branches = branches.map(|branch| {
            let mut all = others.clone();
            all.push(branch);
            let shape = Shape {
                all_of: Some(all),
                ..Shape::default()
            };
            let mut combined = Schema::new(shape, schema.origin.clone());
            self.schema(&mut combined, depth + 1);
            combined
        });
        schema.shape.one_of = Some(branches.collect());
        self.report
            .kept(&at, "all-of", "a union inside; a union of merged schemas");
    }

    /// Whether two branches of an `anyOf` are objects that each have a property of their own and that
    /// one value may satisfy both of.
    fn both_hold(&self, branches: &[Schema]) -> bool {
        let branches = &branches[..branches.len().min(COMPARED)];
        let described = branches.iter().filter_map(|branch| {
            let mut described = Described::default();
            described.add(branch, self.components, 0);
            (!described.properties.is_empty()).then_some(described)
        });
        let described: Vec<Described<'_>> = described.collect();
        let mut pairs = described
            .iter()
            .enumerate()
            .flat_map(|(index, one)| described[..index].iter().map(move |other| (one, other)));
        pairs.any(|(one, other)| {
            one.has_more_than(other)
                && other.has_more_than(one)
                && !one.excludes(other, self.components)
        })
    }

    /// Makes `anyOf` a `oneOf`, and keywords beside the union a part of each branch.
    pub(super) fn one_spelling(&mut self, schema: &mut Schema) {
        if let Some(any) = schema.shape.any_of.take() {
            if schema.shape.one_of.is_some() {
                let what = "`anyOf` beside `oneOf`; the latter is kept";
                self.report.lost(&schema.at().join("anyOf"), "union", what);
            } else {
                if schema.shape.discriminator.is_none() && self.both_hold(&any) {
                    let what = "a value of several branches keeps the properties of one of them";
                    self.report.lost(&schema.at().join("anyOf"), "any-of", what);
                }
                schema.shape.one_of = Some(any);
            }
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

/// How many branches of an `anyOf` are compared with each other.
const COMPARED: usize = 64;

/// The properties of an object, those of its `allOf` included.
#[derive(Default)]
struct Described<'s> {
    properties: BTreeMap<&'s str, &'s Schema>,
}

impl<'s> Described<'s> {
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
        self.properties.iter().any(|(name, property)| {
            let other = other.properties.get(name);
            let one = enumerated::values(property, components);
            let other = other.and_then(|property| enumerated::values(property, components));
            one.zip(other)
                .is_some_and(|(one, other)| one.both(&other).is_empty())
        })
    }
}

type Components = IndexMap<String, Schema>;

/// Whether a schema only states which properties are required together, which changes no type.
fn is_only_required(schema: &Schema) -> bool {
    let shape = &schema.shape;
    let is_bare = Shape {
        kind: shape.kind,
        required: shape.required.clone(),
        ..Shape::default()
    };
    *shape == is_bare
        || (shape.kind == Some(Type::Object)
            && !shape.required.is_empty()
            && schema.properties().all(|(_, property)| property.is_any()))
}
