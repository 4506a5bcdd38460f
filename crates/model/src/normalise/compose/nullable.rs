//! Components that may be null.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::normalise::draft::Draft;
use crate::normalise::names::schemas_of;
use crate::normalise::schema::{flag, for_each_part, is_any, referenced};
use document::Pointer;

/// A component that may be null: what refers to it may be null, and the type itself never is.
pub fn null_to_references(api: &mut Draft) {
    let nullable: BTreeSet<String> = api
        .schemas
        .iter()
        .filter(|(_, located)| flag(&located.schema, "nullable") && !is_any(&located.schema))
        .map(|(name, _)| name.clone())
        .collect();
    if nullable.is_empty() {
        return;
    }
    for (name, located) in &mut api.schemas {
        if nullable.contains(name)
            && let Some(schema) = located.schema.as_object_mut()
        {
            schema.shift_remove("nullable");
        }
    }
    fn mark(schema: &mut Value, nullable: &BTreeSet<String>) {
        if referenced(schema).is_some_and(|name| nullable.contains(name)) {
            schema["nullable"] = json!(true);
        }
        if let Some(schema) = schema.as_object_mut() {
            for_each_part(schema, &Pointer::root(), &mut |part, _| {
                mark(part, nullable)
            });
        }
    }
    for located in schemas_of(api) {
        mark(&mut located.schema, &nullable);
    }
}
