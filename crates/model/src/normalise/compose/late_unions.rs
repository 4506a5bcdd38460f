//! `allOf` that refers to a component which became a union only when it was simplified itself.

use super::components::{Components, branches_of};
use super::composer::{Budgets, Composer};
use super::parts_first::parts_first;
use crate::normalise::draft::Draft;
use crate::normalise::schema::Schema;
use crate::report::Report;

/// Makes unions of them, those first that others refer to.
pub fn distribute(api: &mut Draft, mut budgets: Budgets, report: &mut Report) {
    for name in parts_first(&api.schemas, composed_of) {
        let Some(schema) = (api.schemas.get(&name)).filter(|it| has_union(it, &api.schemas)) else {
            continue;
        };
        let mut schema = schema.clone();
        let mut composer = Composer::new(&api.schemas, budgets, report);
        composer.late_unions(&mut schema, 0);
        budgets = composer.left();
        api.schemas.insert(name, schema);
    }
    // Those of operations; nothing refers to them.
    let components = std::mem::take(&mut api.schemas);
    let mut composer = Composer::new(&components, budgets, report);
    for schema in api.schemas_mut() {
        composer.late_unions(schema, 0);
    }
    api.schemas = components;
}

impl Composer<'_> {
    fn late_unions(&mut self, schema: &mut Schema, depth: usize) {
        schema.for_each_part(&mut |part| self.late_unions(part, depth + 1));
        if is_union(schema, self.components) {
            self.composition(schema, depth);
        }
    }
}

fn has_union(schema: &Schema, components: &Components) -> bool {
    is_union(schema, components) || schema.parts().any(|part| has_union(part, components))
}

/// Whether a union is among the subschemas of `allOf`.
fn is_union(schema: &Schema, components: &Components) -> bool {
    let mut subschemas = schema.shape.all_of.iter().flatten();
    subschemas.any(|it| branches_of(it, components).is_some())
}

/// The components that a schema stands for, and those that compositions in it are put together from.
fn composed_of<'a>(schema: &'a Schema, parts: &mut Vec<&'a str>) {
    fn inside<'a>(schema: &'a Schema, parts: &mut Vec<&'a str>) {
        let subschemas = schema.shape.all_of.iter().flatten();
        parts.extend(subschemas.filter_map(Schema::referenced));
        schema.parts().for_each(|part| inside(part, parts));
    }
    parts.extend(schema.referenced());
    inside(schema, parts);
}
