//! Descriptions in JSON Schemas.

/// The schema with the lines of a doc comment as its description, if there are any.
#[cfg(feature = "schemars")]
pub fn described(mut schema: schemars::Schema, lines: &[&str]) -> schemars::Schema {
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    let text = lines.join("\n");
    if !text.is_empty() {
        schema.insert("description".to_owned(), text.into());
    }
    schema
}
