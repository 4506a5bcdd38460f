//! The components of a document, and what compositions of them are.

use indexmap::IndexMap;

use crate::normalise::draft::resolved;
use crate::normalise::listed::Listed;
use crate::normalise::schema::{Schema, Shape};

/// The components of a document.
pub type Components = IndexMap<String, Schema>;

/// How deep compositions may be nested before the rest accepts any JSON.
pub const DEPTH: usize = 24;

/// The union that a schema is, or refers to through others.
pub(super) fn union_of<'s>(schema: &'s Schema, components: &'s Components) -> Option<&'s Shape> {
    let shape = &resolved(schema, components).shape;
    (shape.one_of.is_some() || shape.any_of.is_some()).then_some(shape)
}

/// The branches of that union.
pub(super) fn branches_of<'s>(
    schema: &'s Schema,
    components: &'s Components,
) -> Option<&'s Vec<Schema>> {
    let union = union_of(schema, components)?;
    union.one_of.as_ref().or(union.any_of.as_ref())
}

/// How many schemas, values and names of properties a schema has inside it, with itself.
pub(super) fn parts_of(schema: &Schema) -> usize {
    let shape = &schema.shape;
    let listed = shape.listed.as_ref().map_or(0, Listed::len);
    1 + listed + shape.required.len() + schema.parts().map(parts_of).sum::<usize>()
}
