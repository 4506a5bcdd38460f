//! Schemas that list their values.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::listed::Listed;
use super::schema::{Origin, Schema, Shape};
use document::schema::Type;

/// How many references and unions are looked through.
const DEPTH: usize = 24;

/// The values of `schema`: of an `enum`, a constant, a union of such, or of the component that it refers
/// to. `None` where it accepts other values too.
pub fn values<'s>(schema: &'s Schema, components: &'s IndexMap<String, Schema>) -> Option<Listed> {
    let mut reader = Reader {
        components,
        lists: Vec::new(),
        seen: HashSet::new(),
    };
    reader.add(schema, 0)?;
    Some(Listed::of_all(reader.lists)).filter(|listed| !listed.is_empty())
}

/// Reads each component once: many unions may lead to it.
struct Reader<'s> {
    components: &'s IndexMap<String, Schema>,
    lists: Vec<Listed>,
    seen: HashSet<&'s str>,
}

impl<'s> Reader<'s> {
    fn add(&mut self, schema: &'s Schema, depth: usize) -> Option<()> {
        if depth > DEPTH || schema.about.nullable {
            return None;
        }
        if let Some(name) = schema.referenced() {
            let target = self.components.get(name)?;
            if self.seen.insert(name) {
                self.add(target, depth + 1)?;
            }
        } else if let Some(own) = own_values(schema) {
            self.lists.push(own);
        } else {
            for branch in schema.shape.one_of.as_ref()? {
                self.add(branch, depth + 1)?;
            }
        }
        Some(())
    }
}

/// The values of this very schema. A single one is called and described as the schema is.
pub fn own_values(schema: &Schema) -> Option<Listed> {
    let (own, about) = (schema.shape.listed.clone()?, &schema.about);
    Some(own.described(about.title.as_ref(), about.description.as_ref()))
}

/// The schema of the values, of the type `kind`; a single constant stays one and describes the schema.
pub fn schema(mut values: Listed, kind: Type, origin: Origin) -> Schema {
    let description = values.detach();
    let shape = Shape {
        kind: Some(kind),
        listed: Some(values),
        ..Shape::default()
    };
    let mut schema = Schema::new(shape, origin);
    schema.about.description = description;
    schema
}
