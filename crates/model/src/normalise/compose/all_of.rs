//! `allOf`: subschemas that state nothing, nested ones, and enumerations.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::components::DEPTH;
use super::composer::Composer;
use super::inheritance::selects_nothing;
use crate::normalise::enumerated;
use crate::normalise::listed::Listed;
use crate::normalise::schema::{Schema, Shape, Unchecked};
use document::schema::Type;

impl Composer<'_> {
    /// Leaves out subschemas that state nothing and flattens nested `allOf`; a single subschema
    /// stands for the whole.
    pub(super) fn all_of(&mut self, schema: &mut Schema) {
        let Some(list) = schema.shape.all_of.take() else {
            return;
        };
        let mut subschemas = Vec::new();
        let mut nullable = !list.is_empty();
        for mut subschema in list {
            nullable &= self.accepts_null(&subschema);
            if subschema.is_any() {
                schema.about.inherit(subschema.about);
                continue;
            }
            let is_nested = subschema.shape.one_of.is_none() && subschema.shape.requires.is_none();
            match subschema.shape.all_of.take_if(|_| is_nested) {
                Some(inner) => {
                    schema.about.inherit(subschema.about);
                    subschemas.extend(inner);
                }
                None => subschemas.push(subschema),
            }
        }
        // Null is accepted where every subschema accepts it.
        schema.about.nullable |= nullable && !subschemas.is_empty();
        for subschema in &mut subschemas {
            subschema.about.nullable = false;
        }
        let discriminator = schema.shape.discriminator.take();
        let requires = schema.shape.requires.take();
        let shared = schema.shape.shared.take();
        let own = std::mem::take(&mut schema.shape);
        if !own.is_only_type() || (subschemas.is_empty() && own != Shape::default()) {
            subschemas.push(Schema::new(own, schema.origin.clone()));
        }
        subschemas.dedup_by(is_repeated);
        if subschemas.len() > 1 {
            schema.shape.all_of = Some(subschemas);
            schema.shape.requires = requires;
            schema.shape.shared = shared;
            schema.shape.discriminator = discriminator;
        } else if let Some(only) = subschemas.pop() {
            if discriminator.is_some() {
                selects_nothing(schema, self.report);
            }
            schema.about.inherit(only.about);
            schema.shape = only.shape;
            self.report
                .kept(&schema.at().join("allOf"), "all-of", "a single subschema");
        } else {
            schema.shape.discriminator = discriminator;
        }
    }

    /// Replaces subschemas that list values by the values that all of them list,
    /// such as a tag of one value beside a reference to the enumeration of all tags.
    pub(super) fn listed(&mut self, schema: &mut Schema) {
        let Some(list) = &schema.shape.all_of else {
            return;
        };
        let lists: Vec<Option<Listed>> = list
            .iter()
            .map(|subschema| enumerated::values(subschema, self.components))
            .collect();
        let mut known = lists.iter().flatten();
        let Some(first) = known.next() else {
            return;
        };
        let at = schema.at().join("allOf");
        let mut both = known.fold(first.clone(), Listed::both);
        if both.is_empty() {
            let what = "no value is in all of the enumerations; the first one is kept";
            self.report.lost(&at, "all-of", what);
            both = first.clone();
        }
        // A reference to a component with exactly these values keeps the component's type.
        let whole = list.iter().zip(&lists).find(|(subschema, listed)| {
            subschema.referenced().is_some()
                && listed
                    .as_ref()
                    .is_some_and(|listed| listed.len() == both.len())
        });
        let kind = list.iter().find_map(|subschema| subschema.shape.kind);
        let merged = match whole {
            Some((subschema, _)) => subschema.clone(),
            None => {
                let kind = kind.unwrap_or_else(|| both.kind());
                enumerated::schema(both, kind, schema.origin.clone())
            }
        };
        // A format or a range beside listed values adds nothing.
        schema.shape.all_of = Some(vec![merged]);
        self.report
            .kept(&at, "all-of", "the values that all enumerations have");
        self.all_of(schema);
    }
}

impl Composer<'_> {
    /// Whether null is a value of the schema.
    fn accepts_null(&self, schema: &Schema) -> bool {
        let mut null = Null {
            components: self.components,
            known: HashMap::new(),
        };
        null.is_accepted(schema, 0)
    }

    /// Arrays whose items several subschemas describe: the items are those of all.
    pub(super) fn arrays(&mut self, schema: &mut Schema, depth: usize) {
        let list = schema.shape.all_of.as_deref().unwrap_or_default();
        let Some(arrays) = list
            .iter()
            .map(|part| self.array(part))
            .collect::<Option<Vec<_>>>()
        else {
            return;
        };
        let mut items: Vec<Schema> = Vec::new();
        for described in arrays
            .iter()
            .filter_map(|array| array.shape.items.as_deref())
        {
            if !items.contains(described) {
                items.push(described.clone());
            }
        }
        if items.len() < 2 {
            return;
        }
        let unchecked = arrays
            .into_iter()
            .map(|array| array.about.unchecked.clone());
        for unchecked in unchecked.collect::<Vec<_>>() {
            schema.about.add_unchecked(unchecked);
        }
        let at = schema.at().join("allOf");
        let all = Shape {
            all_of: Some(items),
            ..Shape::default()
        };
        let mut all = Schema::new(all, schema.origin.clone());
        self.schema(&mut all, depth + 1);
        schema.shape = Shape {
            kind: Some(Type::Array),
            items: Some(Box::new(all)),
            ..Shape::default()
        };
        self.report
            .kept(&at, "all-of", "arrays of what all describe");
    }

    /// The array of any length that a schema is or refers to.
    fn array<'s>(&'s self, schema: &'s Schema) -> Option<&'s Schema> {
        let array = match schema.referenced() {
            Some(name) => self.components.get(name)?,
            None => schema,
        };
        let shape = &array.shape;
        (shape.kind == Some(Type::Array) && shape.tuple.is_none()).then_some(array)
    }
}

/// Whether components accept null, each of which is looked into once.
struct Null<'s> {
    components: &'s IndexMap<String, Schema>,
    known: HashMap<&'s str, bool>,
}

impl<'s> Null<'s> {
    /// `depth` is that of the compositions and references around the schema.
    fn is_accepted(&mut self, schema: &'s Schema, depth: usize) -> bool {
        if depth > DEPTH {
            return false;
        }
        let shape = &schema.shape;
        schema.about.nullable
            || schema.is_any()
            || shape.kind == Some(Type::Null)
            || schema
                .referenced()
                .is_some_and(|name| self.is_accepted_by(name, depth + 1))
            || [&shape.one_of, &shape.any_of]
                .into_iter()
                .flatten()
                .flatten()
                .any(|branch| self.is_accepted(branch, depth + 1))
            || shape.all_of.as_ref().is_some_and(|all| {
                !all.is_empty() && all.iter().all(|part| self.is_accepted(part, depth + 1))
            })
    }

    fn is_accepted_by(&mut self, name: &'s str, depth: usize) -> bool {
        if let Some(known) = self.known.get(name) {
            return *known;
        }
        // One that leads to itself adds nothing to what the rest of it accepts.
        self.known.insert(name, false);
        let target = self.components.get(name);
        let accepts = target.is_some_and(|target| self.is_accepted(target, depth));
        self.known.insert(name, accepts);
        accepts
    }
}

/// Whether two subschemas differ only in constraints that no type checks; the earlier one gets those of
/// the later one.
fn is_repeated(later: &mut Schema, earlier: &mut Schema) -> bool {
    let checked = |schema: &Schema| {
        let mut schema = schema.clone();
        schema.for_all(&mut |schema| schema.about.unchecked = Unchecked::new());
        schema
    };
    let is_repeated = checked(later) == checked(earlier);
    if is_repeated {
        earlier
            .about
            .add_unchecked(std::mem::take(&mut later.about.unchecked));
    }
    is_repeated
}
