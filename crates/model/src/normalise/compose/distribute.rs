//! Unions inside `allOf`, and keywords beside a union: a union of `allOf`s.

use std::collections::HashSet;
use std::rc::Rc;

use super::components::{Components, DEPTH, branches_of, union_of};
use super::composer::{BRANCHES, Composer, MERGED, PARTS};
use super::exclusion::{COMPARED, COMPARISONS, Described, Object};
use crate::normalise::schema::{Origin, Properties, Schema, Shape};
use document::Pointer;
use document::schema::Type;

impl Composer<'_> {
    /// `allOf` with a union among its subschemas is a union of `allOf`s.
    pub(super) fn distribute(&mut self, schema: &mut Schema, depth: usize) {
        let Some(list) = &schema.shape.all_of else {
            return;
        };
        let mut subschemas = list.iter().enumerate();
        let union =
            subschemas.find_map(|(index, it)| Some((index, branches_of(it, self.components)?)));
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
        if let Some(selected) = union_of(&union, self.components) {
            schema.shape.discriminator = selected.discriminator.clone();
            schema.shape.tag = selected.tag.clone();
        }
        branches.retain(|branch| branch.shape.kind != Some(Type::Null));
        // What satisfies two subschemas that exclude each other is no value.
        let impossible = self.impossible(&others, &branches, &at);
        if impossible.iter().all(|is_impossible| *is_impossible) {
            let what = "no value satisfies all of the subschemas";
            self.report.lost(&at, "all-of", what);
        } else {
            let mut impossible = impossible.into_iter();
            branches.retain(|_| impossible.next() != Some(true));
        }
        if let Some(budget) = self.over_budget(&others, &branches) {
            self.exceeded(schema, &budget);
            return;
        }
        let outermost = self.branches.is_none();
        self.branches.get_or_insert(BRANCHES);
        let branches = branches.into_iter().map(|branch| {
            let mut all = others.clone();
            all.push(branch);
            all
        });
        let branches = branches.map(|all| {
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
        self.branches.take_if(|_| outermost);
        self.report
            .kept(&at, "all-of", "a union inside; a union of merged schemas");
    }

    /// Whether there is no value that satisfies each of `others` and the branch, for each of the branches.
    fn impossible(&mut self, others: &[Schema], branches: &[Schema], at: &Pointer) -> Vec<bool> {
        let was_used_up = self.exclusion.is_used_up();
        let impossible = self.exclusion.impossible(others, branches);
        if self.exclusion.is_used_up() && !was_used_up {
            let what = format!(
                "more than {COMPARISONS} comparisons, with those before; branches that no value satisfies stay"
            );
            self.report.kept(at, "all-of", what);
        }
        impossible
    }

    /// The budget that merging `others` with each of the branches exceeds; what is within it is used up.
    fn over_budget(&mut self, others: &[Schema], branches: &[Schema]) -> Option<String> {
        if let Some(left) = self.branches {
            let Some(left) = left.checked_sub(branches.len()) else {
                return Some(format!("more than {BRANCHES} branches inside its own"));
            };
            self.branches = Some(left);
        }
        let mut sizes = |schemas: &[Schema]| {
            schemas.iter().fold(0_usize, |sum, schema| {
                sum.saturating_add(self.merged_parts(schema, 0))
            })
        };
        let (each, own) = (sizes(others).saturating_add(MERGED), sizes(branches));
        let size = each.saturating_mul(branches.len()).saturating_add(own);
        match self.parts.checked_sub(size) {
            Some(left) => self.parts = left,
            None => return Some(format!("more than {PARTS} parts, with those before it")),
        }
        None
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
        union_of(schema, self.components).is_some_and(|shape| {
            shape.any_of.is_some() && shape.one_of.is_none() && shape.discriminator.is_none()
        })
    }

    /// The branch of an `anyOf` for values of several of its branches, if one value may satisfy two that are
    /// objects and each have a property of their own: it has the properties of all, and requires what
    /// all require.
    fn several(&mut self, branches: &[Schema], origin: &Origin) -> Option<Schema> {
        let objects = branches.iter().take(COMPARED);
        let objects = objects.filter(|branch| is_plain_object(branch, self.components));
        let objects: Vec<&Schema> = objects.collect();
        let objects: Vec<(&Schema, Rc<Object<'_>>)> = objects
            .into_iter()
            .map(|branch| (branch, self.exclusion.object(branch)))
            .filter(|(_, object)| !object.names.is_empty())
            .collect();
        let mut pairs = objects.iter().enumerate().flat_map(|(index, (_, one))| {
            objects[..index].iter().map(move |(_, other)| (one, other))
        });
        let exclusion = &self.exclusion;
        let may_both_hold = pairs.any(|(one, other)| {
            exclusion.have_more_than_each_other(one, other) && !exclusion.excludes(one, other)
        });
        if !may_both_hold {
            return None;
        }
        let what = "a branch for values of several branches, with the properties of all";
        self.report.kept(&origin.0.join("anyOf"), "any-of", what);
        let mut required = objects.iter().map(|(_, object)| &object.required);
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

    /// Makes `anyOf` a `oneOf`, and keywords beside the union a part of each branch.
    pub(super) fn one_spelling(&mut self, schema: &mut Schema, depth: usize) {
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
        self.distribute(schema, depth);
    }
}

/// Whether a schema has no union in it, so that its properties are those of every value.
fn is_plain_object(schema: &Schema, components: &Components) -> bool {
    fn is_plain<'s>(
        schema: &'s Schema,
        components: &'s Components,
        seen: &mut HashSet<&'s str>,
        depth: usize,
    ) -> bool {
        let shape = &schema.shape;
        let target = schema.referenced().filter(|name| seen.insert(name));
        let target = target.and_then(|name| components.get(name));
        let mut inside = shape.all_of.iter().flatten().chain(target);
        depth <= DEPTH
            && shape.one_of.is_none()
            && shape.any_of.is_none()
            && inside.all(|part| is_plain(part, components, seen, depth + 1))
    }
    is_plain(schema, components, &mut HashSet::new(), 0)
}

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
