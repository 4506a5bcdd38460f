//! Annotations.

use serde_json::Value;

use super::place::Place;
use document::schema::Schema;

/// A default is what the server does when a value is absent. It goes into the documentation: were
/// it filled in on this side, every request would pin what the server means to choose.
pub fn default(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let default = &mut schema.annotations.default;
    if default.is_none() {
        return;
    }
    place.kept(
        "default",
        "default",
        "documented, never sent unless it is set",
    );
    default.take_if(|default| matches!(default, Value::Null) || default == "");
}
