//! The locations whose value is any JSON.

use model::Api;
use model::normalise::encoding::is_file;
use model::report::Report;
use model::{Encoding, Encodings, Schema, SchemaKind};

/// Notes every location of a type whose value is any JSON.
pub fn note(api: &Api, report: &mut Report) {
    for named in api.types.values() {
        of_parts(&named.schema, named.multipart.as_ref(), report);
    }
}

fn of(schema: &Schema, report: &mut Report) {
    if !schema.is_any() {
        of_parts(schema, None, report);
    } else if !report
        .untyped
        .iter()
        .any(|known| known.pointer == schema.pointer)
    {
        report.untyped(&schema.pointer, "the document gives no type");
    }
}

fn of_parts(schema: &Schema, multipart: Option<&Encodings>, report: &mut Report) {
    match &schema.kind {
        SchemaKind::Array(items) => of(items, report),
        SchemaKind::Map(Some(values)) => of(values, report),
        SchemaKind::Object(object) => {
            for (name, property) in &object.properties {
                let encoding = multipart.and_then(|encodings| encodings.get(name));
                let types = Encoding::content_types(encoding);
                // Bytes by their content type are a file, which needs no type.
                if !(property.schema.is_any() && is_file(&property.schema, &types)) {
                    of(&property.schema, report);
                }
            }
        }
        _ => {}
    }
}
