//! Formats that have a type of the user: each becomes a component, which that type replaces.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::draft::Draft;
use super::schema::{About, Schema, Shape};

/// The name of the component of a format: that of the values of this type.
pub fn component(format: &str, kind: &str) -> String {
    match kind {
        "string" => format!("format:{format}"),
        _ => format!("format:{format}:{kind}"),
    }
}

/// Lets every schema of one of these formats refer to the component of the format.
pub fn extract(api: &mut Draft, formats: &BTreeSet<String>) {
    if formats.is_empty() {
        return;
    }
    let mut found: IndexMap<String, Schema> = IndexMap::new();
    for schema in api.schemas_mut() {
        schema.for_all(&mut |schema| refer(schema, formats, &mut found));
    }
    for (name, schema) in found {
        api.schemas.entry(name).or_insert(schema);
    }
}

fn refer(schema: &mut Schema, formats: &BTreeSet<String>, found: &mut IndexMap<String, Schema>) {
    let shape = &schema.shape;
    let format = shape.format.as_ref().filter(|it| formats.contains(*it));
    let (Some(format), Some(kind), None) = (format, shape.kind, &shape.listed) else {
        return;
    };
    let name = component(format, kind.name());
    let of_format = Shape {
        kind: Some(kind),
        ..Shape::default()
    };
    let of_format = Schema::new(of_format, schema.origin.clone());
    found.entry(name.clone()).or_insert(of_format);
    let reference = Schema::reference(&name, schema.origin.clone());
    let mut stated = std::mem::replace(schema, reference);
    schema.about = std::mem::take(&mut stated.about);
    leave_unchecked(&mut schema.about, stated);
}

/// Leaves the constraints of a schema of a format to the server.
fn leave_unchecked(about: &mut About, mut stated: Schema) {
    if let Some(format) = stated.shape.format.take() {
        about.leave_unchecked("format", format.into());
    }
    for (keyword, value) in stated.take_string_constraints() {
        about.leave_unchecked(keyword, value);
    }
}
