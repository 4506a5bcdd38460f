//! What JSON Schemas state beyond what the types do.

#[cfg(feature = "schemars")]
use schemars::Schema;
#[cfg(feature = "schemars")]
use serde_json::Value;

/// The schema with the lines of a doc comment as its description, if there are any.
#[cfg(feature = "schemars")]
pub fn described(mut schema: Schema, lines: &[&str]) -> Schema {
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    let text = lines.join("\n");
    if !text.is_empty() {
        schema.insert("description".to_owned(), text.into());
    }
    schema
}

/// Adds constraints to a schema and to those inside it: the keywords of a JSON object, and in `items` and
/// the like the constraints of the schemas there. Null removes a keyword.
#[doc(hidden)]
#[macro_export]
macro_rules! constrain {
    ($constraints:literal) => {
        |schema: &mut ::schemars::Schema| $crate::json_schema::add_constraints(schema, $constraints)
    };
}

/// Gives the properties of a struct the names that its builder reads them by.
#[doc(hidden)]
#[macro_export]
macro_rules! named {
    ($builder:path) => {
        $crate::json_schema::name_properties::<$builder>
    };
}

/// Requires properties of an object.
#[doc(hidden)]
#[macro_export]
macro_rules! require {
    ($($name:literal),*) => {
        |schema: &mut ::schemars::Schema| {
            $crate::json_schema::add_required(schema, &[$($name),*])
        }
    };
}

/// Gives the properties of a struct the names that its builder `B` reads them by.
#[cfg(feature = "schemars")]
pub fn name_properties<B: super::object::Properties>(schema: &mut Schema) {
    let property = |name: &str| {
        let mut known = B::RENAMED.iter();
        known.find(|(field, _)| *field == name).map(|it| it.1)
    };
    let schema = schema.ensure_object();
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        let named = std::mem::take(properties).into_iter();
        properties.extend(named.map(|(name, value)| match property(&name) {
            Some(property) => (property.to_owned(), value),
            None => (name, value),
        }));
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        for name in required {
            if let Some(property) = name.as_str().and_then(property) {
                *name = property.into();
            }
        }
    }
}

/// Adds the constraints in a JSON object to a schema and to those inside it.
#[cfg(feature = "schemars")]
pub fn add_constraints(schema: &mut Schema, constraints: &str) {
    let mut value = std::mem::take(schema).to_value();
    if let Ok(constraints) = serde_json::from_str(constraints) {
        add(&mut value, constraints);
    }
    *schema = Schema::try_from(value).unwrap_or_default();
}

#[cfg(feature = "schemars")]
fn add(schema: &mut Value, constraints: Value) {
    match (schema, constraints) {
        (Value::Object(schema), Value::Object(constraints)) => {
            for (keyword, value) in constraints {
                match value {
                    Value::Null => drop(schema.remove(&keyword)),
                    value => add(schema.entry(keyword).or_insert(Value::Null), value),
                }
            }
        }
        // The schemas of the items of a tuple.
        (Value::Array(schemas), Value::Array(constraints)) => {
            let pairs = schemas.iter_mut().zip(constraints);
            pairs.for_each(|(schema, constraints)| add(schema, constraints));
        }
        (schema, constraints) => *schema = constraints,
    }
}

/// Requires the properties `names`. The schema of what is serialized may require them already.
#[cfg(feature = "schemars")]
pub fn add_required(schema: &mut Schema, names: &[&str]) {
    let required = schema.ensure_object().entry("required");
    if let Value::Array(required) = required.or_insert(Value::Array(Vec::new())) {
        for name in names {
            if !required.iter().any(|known| known == name) {
                required.push(Value::from(*name));
            }
        }
    }
}
