//! Components that may be null.

use std::collections::BTreeSet;

use crate::normalise::draft::Draft;

/// A component that may be null: what refers to it may be null, and the type itself never is.
pub fn null_to_references(api: &mut Draft) {
    let mut nullable: BTreeSet<String> = BTreeSet::new();
    for (name, schema) in &mut api.schemas {
        if schema.about.nullable && !schema.is_any() {
            schema.about.nullable = false;
            nullable.insert(name.clone());
        }
    }
    if nullable.is_empty() {
        return;
    }
    for schema in api.schemas_mut() {
        schema.for_all(&mut |schema| {
            let target = schema.referenced();
            schema.about.nullable |= target.is_some_and(|name| nullable.contains(name));
        });
    }
}
