//! Properties that several subschemas of `allOf` describe.

use std::collections::{BTreeSet, HashSet};

use super::composer::{Composer, MERGED};
use super::exclusion::Described;
use crate::normalise::draft::resolved;
use crate::normalise::schema::{Origin, Properties, Schema, Shape};
use document::schema::Type;

/// How many shared properties may be inside one another; of those inside, one definition is kept.
const SHARING: usize = 3;

impl Composer<'_> {
    /// A property of which one subschema describes what another does not is what all of them describe. Where one
    /// describes all that the others do, its type is that of the property.
    pub(super) fn shared_properties(&mut self, schema: &mut Schema, depth: usize) {
        let Some(subschemas) = schema.shape.all_of.as_ref() else {
            return;
        };
        // What a value satisfies several of has properties as any describes them. Without parts left, merging
        // reports what is lost.
        let is_several = schema.shape.requires.is_some();
        if is_several || self.shared_parts == 0 || self.sharing >= SHARING {
            return;
        }
        let names = self.repeated_properties(subschemas);
        if names.is_empty() {
            return;
        }
        let described = subschemas
            .iter()
            .map(|it| Described::of(it, self.components));
        let described: Vec<Described<'_>> = described.collect();
        let mut shared = Properties::default();
        for name in names {
            let definitions = described
                .iter()
                .filter_map(|it| it.properties.get(name.as_str()));
            let definitions: Vec<&Schema> = definitions.copied().collect();
            let last = definitions.last().copied();
            let is_whole = |last| definitions.iter().all(|it| !self.lacks(last, it, 0));
            if last.is_none_or(is_whole) {
                continue;
            }
            let definitions: Vec<Schema> = definitions.into_iter().cloned().collect();
            let parts = definitions.iter().fold(MERGED, |sum, definition| {
                sum.saturating_add(self.merged_parts(definition, 0))
            });
            let Some(left) = self.shared_parts.checked_sub(parts) else {
                self.shared_parts = 0;
                break;
            };
            self.shared_parts = left;
            let origin = Origin(schema.at().join("properties").join(&name));
            let mut all = Schema::new(Shape::default(), origin);
            for definition in &definitions {
                all.about.inherit(definition.about.clone());
            }
            all.shape.all_of = Some(definitions);
            self.sharing += 1;
            self.schema(&mut all, depth + 1);
            self.sharing -= 1;
            let what = format!("`{name}` is what several subschemas describe together");
            self.report.kept(&schema.at().join("allOf"), "all-of", what);
            shared.insert(name, all);
        }
        if shared.is_empty() {
            return;
        }
        for subschema in schema.shape.all_of.iter_mut().flatten() {
            let own = subschema.shape.properties.iter_mut();
            own.for_each(|own| own.retain(|name, _| !shared.contains_key(name)));
        }
        schema.shape.shared.get_or_insert_default().extend(shared.0);
    }

    /// The names of the properties that several of the subschemas describe.
    fn repeated_properties(&mut self, subschemas: &[Schema]) -> BTreeSet<String> {
        let (mut known, mut repeated) = (HashSet::new(), BTreeSet::new());
        for subschema in subschemas {
            let object = self.exclusion.object(subschema);
            if !self.exclusion.count(object.names.len()) {
                return BTreeSet::new();
            }
            let names = object.names.iter();
            repeated.extend(
                names
                    .filter(|name| !known.insert(**name))
                    .map(|it| (*it).to_owned()),
            );
        }
        repeated
    }

    /// Whether an object, or the items of an array, lack properties that another has, at this depth or inside.
    fn lacks(&self, schema: &Schema, other: &Schema, depth: usize) -> bool {
        let [schema, other] = [schema, other].map(|it| self.items_of(it));
        if depth > SHARING || self.exclusion.is_used_up() || schema.shape == other.shape {
            return false;
        }
        let [own, others] = [schema, other].map(|it| Described::of(it, self.components).properties);
        let is_counted = self.exclusion.count(own.len() + others.len());
        let mut others = others.iter();
        let is_in_own = |(name, other): (&&str, &&Schema)| {
            (own.get(name)).is_some_and(|own| !self.lacks(own, other, depth + 1))
        };
        is_counted && !own.is_empty() && !others.all(is_in_own)
    }

    /// The items of an array of them; other schemas themselves.
    fn items_of<'s>(&'s self, schema: &'s Schema) -> &'s Schema {
        let shape = &resolved(schema, self.components).shape;
        let items = shape.items.as_deref();
        items
            .filter(|_| shape.kind == Some(Type::Array))
            .unwrap_or(schema)
    }
}
