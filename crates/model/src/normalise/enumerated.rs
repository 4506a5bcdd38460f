//! Schemas that list their values.

use indexmap::IndexMap;

use super::listed::Listed;
use super::schema::{Origin, Schema, Shape};
use document::schema::Type;

/// How many references and unions are looked through.
const DEPTH: usize = 24;

/// The values of `schema`: of an `enum`, a constant, a union of such, or of the component that it refers
/// to. `None` where it accepts other values too.
pub fn values(schema: &Schema, components: &IndexMap<String, Schema>) -> Option<Listed> {
    within(schema, components, 0)
}

fn within(schema: &Schema, components: &IndexMap<String, Schema>, depth: usize) -> Option<Listed> {
    if depth > DEPTH || schema.about.nullable {
        return None;
    }
    if let Some(name) = schema.referenced() {
        return within(components.get(name)?, components, depth + 1);
    }
    if let Some(own) = own_values(schema) {
        return Some(own);
    }
    let mut all = Listed::default();
    for branch in schema.shape.one_of.as_ref()? {
        all.add(within(branch, components, depth + 1)?);
    }
    Some(all).filter(|listed| !listed.is_empty())
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
