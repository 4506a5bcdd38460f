//! Schemas that exclude each other: no value satisfies both.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use serde_json::Value;

use super::components::{Components, DEPTH, branches_of, parts_of};
use crate::normalise::enumerated;
use crate::normalise::schema::Schema;
use document::schema::Type;

/// How many values, names and schemas may be compared, for a whole document.
pub const COMPARISONS: usize = 2_000_000;

/// How many unions inside others are looked into to find that no value satisfies all.
const UNIONS: usize = 2;

/// How many branches of a union are compared with other schemas.
pub const COMPARED: usize = 64;

/// Finds schemas that exclude each other. The components are described once.
pub struct Exclusion<'a> {
    components: &'a Components,
    described: HashMap<&'a str, Rc<Object<'a>>>,
    /// How many comparisons are left.
    left: Cell<usize>,
}

impl<'a> Exclusion<'a> {
    /// One that compares as often at most.
    pub fn within(comparisons: usize, components: &'a Components) -> Self {
        Self {
            components,
            described: HashMap::new(),
            left: Cell::new(comparisons),
        }
    }

    /// How many comparisons are left.
    pub fn left(&self) -> usize {
        self.left.get()
    }

    /// Whether all comparisons are used up, so that schemas may exclude each other that are not known to.
    pub fn is_used_up(&self) -> bool {
        self.left.get() == 0
    }

    /// How many comparisons were made.
    #[cfg(test)]
    pub fn used(&self) -> usize {
        COMPARISONS - self.left.get()
    }

    /// Counts comparisons; returns whether they were left.
    pub fn count(&self, comparisons: usize) -> bool {
        self.left.set(self.left.get().saturating_sub(comparisons));
        !self.is_used_up()
    }

    /// Whether there is no value that satisfies each of `others` and the branch, for each of the branches.
    pub fn impossible(&mut self, others: &[Schema], branches: &[Schema]) -> Vec<bool> {
        let others: Vec<Candidate<'_>> = self.candidates(others);
        let others: Vec<&Candidate<'_>> = others.iter().collect();
        let pairs = others.iter().enumerate();
        let mut pairs =
            pairs.flat_map(|(index, one)| others[..index].iter().map(move |it| (one, it)));
        let are_impossible = pairs.any(|(one, other)| self.contradict(one, other));
        let branches = branches.iter().map(|branch| {
            if are_impossible || self.is_used_up() {
                return are_impossible;
            }
            let branch = self.candidate(branch, 0);
            let mut all = others.clone();
            all.push(&branch);
            self.is_excluded(&all, others.len()) || self.excludes_a_union(&all, 0)
        });
        branches.collect()
    }

    fn candidates<'s>(&mut self, schemas: &'s [Schema]) -> Vec<Candidate<'s>>
    where
        'a: 's,
    {
        let schemas = schemas.iter();
        schemas.map(|schema| self.candidate(schema, 0)).collect()
    }

    /// `depth` is that of the unions around the schema.
    fn candidate<'s>(&mut self, schema: &'s Schema, depth: usize) -> Candidate<'s>
    where
        'a: 's,
    {
        let branches = branches_of(schema, self.components).filter(|_| depth < UNIONS);
        let branches = branches.filter(|it| it.len() <= COMPARED && self.count(it.len()));
        Candidate {
            kind: kind_of(schema, self.components, 0),
            object: self.object(schema),
            branches: branches.map(|branches| {
                let branches = branches.iter();
                let branches = branches.map(|branch| self.candidate(branch, depth + 1));
                branches.collect()
            }),
        }
    }

    /// An object as the schema describes it.
    pub fn object<'s>(&mut self, schema: &'s Schema) -> Rc<Object<'s>>
    where
        'a: 's,
    {
        // One that only refers to a component is described as that is.
        let name = schema.referenced().filter(|_| parts_of(schema) == 1);
        let component = name.and_then(|name| self.components.get_key_value(name));
        let Some((name, component)) = component else {
            return Rc::new(Object::of(schema, self.components));
        };
        let described = self.described.entry(name);
        let described =
            described.or_insert_with(|| Rc::new(Object::of(component, self.components)));
        Rc::clone(described)
    }

    /// Whether the schema at `index` contradicts one of the others.
    fn is_excluded(&self, all: &[&Candidate<'_>], index: usize) -> bool {
        let mut others = all.iter().enumerate().filter(|(other, _)| *other != index);
        others.any(|(_, other)| self.contradict(all[index], other))
    }

    /// Whether all branches of a union among the schemas are impossible with the others; `depth` is how many
    /// unions were replaced by one of their branches.
    fn excludes_a_union(&self, all: &[&Candidate<'_>], depth: usize) -> bool {
        if depth >= UNIONS {
            return false;
        }
        all.iter().enumerate().any(|(index, union)| {
            union.branches.as_ref().is_some_and(|branches| {
                let mut with = all.to_vec();
                branches.iter().all(|branch| {
                    with[index] = branch;
                    self.is_excluded(&with, index) || self.excludes_a_union(&with, depth + 1)
                })
            })
        })
    }

    /// Whether two are of different types, or have a property without a value in common that one of them
    /// requires. Without comparisons left it is not known.
    fn contradict(&self, one: &Candidate<'_>, other: &Candidate<'_>) -> bool {
        let numbers = [Type::Integer, Type::Number];
        let differ = |one: Type, other: Type| {
            one != other && !(numbers.contains(&one) && numbers.contains(&other))
        };
        let kinds = one.kind.zip(other.kind);
        if !self.count(1) {
            return false;
        }
        let requires = |name: &str| {
            let objects = [&one.object, &other.object];
            objects.iter().any(|object| object.required.contains(name))
        };
        kinds.is_some_and(|(one, other)| differ(one, other))
            || self.any_without_common_values(&one.object, &other.object, requires)
    }

    /// Whether a property that both describe has no value in common: it tells them apart, although
    /// neither may require it.
    pub fn excludes(&self, one: &Object<'_>, other: &Object<'_>) -> bool {
        self.any_without_common_values(one, other, |_| true)
    }

    fn any_without_common_values(
        &self,
        one: &Object<'_>,
        other: &Object<'_>,
        counts: impl Fn(&str) -> bool,
    ) -> bool {
        let (fewer, more) = if one.listed.len() < other.listed.len() {
            (one, other)
        } else {
            (other, one)
        };
        fewer.listed.iter().any(|(name, values)| {
            let others = more.listed.get(name);
            let compared = others.map_or(0, |others| others.len().min(values.len()));
            self.count(1 + compared)
                && others.is_some_and(|others| others.is_disjoint(values) && counts(name))
        })
    }

    /// Whether one of two has a property that the other lacks, and the other way round.
    pub fn have_more_than_each_other(&self, one: &Object<'_>, other: &Object<'_>) -> bool {
        let has_more = |one: &Object<'_>, other: &Object<'_>| {
            let mut names = one.names.iter();
            names.any(|name| self.count(1) && !other.names.contains(name))
        };
        has_more(one, other) && has_more(other, one)
    }
}

/// What of a schema may exclude another one.
struct Candidate<'s> {
    kind: Option<Type>,
    object: Rc<Object<'s>>,
    /// Those of a union that is looked into.
    branches: Option<Vec<Self>>,
}

/// The properties of an object, those of its `allOf` included.
#[derive(Default)]
pub struct Object<'s> {
    /// The names of all.
    pub names: BTreeSet<&'s str>,
    /// The values of those that list them.
    listed: BTreeMap<&'s str, HashSet<Value>>,
    /// The names of those that are required.
    pub required: BTreeSet<&'s str>,
}

impl<'s> Object<'s> {
    fn of(schema: &'s Schema, components: &'s Components) -> Self {
        let mut described = Described::of(schema, components);
        let properties = described.properties.iter();
        let listed = properties.filter_map(|(name, property)| {
            let values = enumerated::values(property, components)?;
            let values = values.items().iter().map(|item| item.value.clone());
            Some((*name, values.collect()))
        });
        Self {
            listed: listed.collect(),
            names: described.properties.keys().copied().collect(),
            required: std::mem::take(&mut described.required),
        }
    }
}

/// The properties of an object, those of its `allOf` included.
#[derive(Default)]
pub struct Described<'s> {
    pub properties: BTreeMap<&'s str, &'s Schema>,
    pub required: BTreeSet<&'s str>,
    /// The components that it was read from: many subschemas may lead to one.
    seen: HashSet<&'s str>,
}

impl<'s> Described<'s> {
    pub fn of(schema: &'s Schema, components: &'s Components) -> Self {
        let mut described = Self::default();
        described.add(schema, components, 0);
        described
    }

    fn add(&mut self, schema: &'s Schema, components: &'s Components, depth: usize) {
        if depth > DEPTH {
            return;
        }
        let target = schema
            .referenced()
            .and_then(|name| Some((name, components.get(name)?)));
        if let Some((name, target)) = target
            && self.seen.insert(name)
        {
            self.add(target, components, depth + 1);
        }
        let properties = [&schema.shape.properties, &schema.shape.shared];
        let properties = properties.into_iter().flatten().flat_map(|all| all.iter());
        self.properties
            .extend(properties.map(|(name, property)| (name.as_str(), property)));
        let required = schema.shape.required.iter();
        self.required.extend(required.map(String::as_str));
        for part in schema.shape.all_of.iter().flatten() {
            self.add(part, components, depth + 1);
        }
    }
}

/// The one type of the values of a schema, where it states one.
fn kind_of(schema: &Schema, components: &Components, depth: usize) -> Option<Type> {
    let target = schema.referenced().and_then(|name| components.get(name));
    match target.filter(|_| depth <= DEPTH) {
        Some(target) => kind_of(target, components, depth + 1),
        None => schema.shape.kind,
    }
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;
    use serde_json::json;

    use super::super::composer::{Budgets, Composer};
    use super::*;
    use crate::normalise::listed::Listed;
    use crate::normalise::schema::{Origin, Properties, Shape};
    use crate::report::Report;
    use document::Pointer;

    fn schema(shape: Shape) -> Schema {
        Schema::new(shape, Origin(Pointer::from("/a")))
    }

    /// An object with `plain` properties and with `listed` ones, of which the last has `value` alone.
    fn object(plain: usize, listed: usize, value: usize) -> Schema {
        let constant = |value| {
            schema(Shape {
                listed: Some(Listed::constant(json!(value))),
                ..Shape::default()
            })
        };
        let any = || schema(Shape::default());
        let plain = (0..plain).map(|number| (format!("p{number}"), any()));
        let values = (0..listed).map(|number| {
            let own = if number + 1 == listed { value } else { 0 };
            (format!("v{number:09}"), constant(own))
        });
        schema(Shape {
            kind: Some(Type::Object),
            required: vec![format!("v{:09}", listed.saturating_sub(1))],
            properties: Some(Properties(plain.chain(values).collect())),
            ..Shape::default()
        })
    }

    fn union(branches: usize) -> Schema {
        schema(Shape {
            one_of: Some((0..branches).map(|branch| object(0, 1, branch)).collect()),
            ..Shape::default()
        })
    }

    #[test]
    fn properties_without_listed_values_are_not_compared() {
        let components = IndexMap::new();
        let branches: Vec<Schema> = (0..30).map(|branch| object(0, 1, branch)).collect();
        let used = |plain: usize| {
            let mut exclusion = Exclusion::within(COMPARISONS, &components);
            let others = [object(plain, 0, 0), union(30)];
            let impossible = exclusion.impossible(&others, &branches);
            assert_eq!(impossible, [false; 30]);
            exclusion.used()
        };
        assert_eq!(used(10), used(10_000));
        assert!(used(10) < 10 * 30 * 30, "{}", used(10));
    }

    #[test]
    fn without_comparisons_left_nothing_is_impossible() {
        let components = IndexMap::new();
        let branches: Vec<Schema> = (1..=50).map(|branch| object(0, 100, branch)).collect();
        let others = [object(0, 100, 0)];
        let mut exclusion = Exclusion::within(COMPARISONS, &components);
        assert_eq!(exclusion.impossible(&others, &branches), [true; 50]);
        let each = exclusion.used() / 50;
        let mut exclusion = Exclusion::within(COMPARISONS, &components);
        exclusion.left.set(each * 10);
        let impossible = exclusion.impossible(&others, &branches);
        let known = impossible.iter().filter(|is_impossible| **is_impossible);
        assert!((8..=10).contains(&known.count()), "{impossible:?}");
        assert!(exclusion.is_used_up());
    }

    #[test]
    fn that_comparisons_are_used_up_is_reported_once() {
        let components = IndexMap::new();
        let mut report = Report::default();
        let mut composer = Composer::new(&components, Budgets::default(), &mut report);
        composer.exclusion.left.set(20);
        for _ in 0..3 {
            let all = vec![object(1, 3, 0), union(30)];
            let mut schema = schema(Shape {
                all_of: Some(all),
                ..Shape::default()
            });
            composer.schema(&mut schema, 0);
        }
        let reported = report.rewrites.iter();
        let reported = reported.filter(|rewrite| rewrite.detail.contains("2000000 comparisons"));
        assert_eq!(reported.count(), 1);
    }
}
