//! Annotations.

use serde_json::Value;

use super::place::Place;
use crate::normalise::schema::Schema;

/// Removes examples and the like, which change no type. (The title is used when types are named.)
pub fn texts(schema: &mut Schema, _place: &mut Place<'_>) {
    for keyword in [
        "example",
        "examples",
        "externalDocs",
        "xml",
        "$comment",
        "$id",
        "$schema",
        "$anchor",
        "$dynamicAnchor",
    ] {
        schema.shift_remove(keyword);
    }
}

/// A default is what the server does when a value is absent. It goes into the documentation: were
/// it filled in on this side, every request would pin what the server means to choose.
pub fn default(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(default) = schema.shift_remove("default") else {
        return;
    };
    place.report.kept(
        &place.at.join("default"),
        "default",
        "documented, never sent unless it is set",
    );
    if !default.is_null() && !matches!(&default, Value::String(text) if text.is_empty()) {
        schema.insert("x-default".to_owned(), default);
    }
}
