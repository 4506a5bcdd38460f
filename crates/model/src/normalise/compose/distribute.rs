//! Unions inside `allOf`, and keywords beside a union: a union of `allOf`s.

use serde_json::{Value, json};

use super::composer::Composer;
use crate::normalise::schema::{ANNOTATIONS, Schema, is_any, properties, referenced, type_of};
use document::Pointer;

impl Composer<'_> {
    /// `allOf` with a union among its subschemas is a union of `allOf`s.
    pub(super) fn distribute(&mut self, schema: &mut Schema, at: &Pointer, depth: usize) {
        let Some(Value::Array(list)) = schema.get("allOf") else {
            return;
        };
        let union_of = |subschema: &Value| -> Option<Vec<Value>> {
            let target = match referenced(subschema) {
                Some(name) => &self.components.get(name)?.schema,
                None => subschema,
            };
            let subschemas = target.get("oneOf").or_else(|| target.get("anyOf"))?;
            Some(subschemas.as_array()?.clone())
        };
        let Some((index, subschemas)) = list
            .iter()
            .enumerate()
            .find_map(|(index, subschema)| Some((index, union_of(subschema)?)))
        else {
            return;
        };
        let mut others = list.clone();
        let union = others.remove(index);
        // Subschemas that only state which properties are required together change no type.
        let only_required = |subschema: &Value| {
            subschema.as_object().is_some_and(|subschema| {
                subschema
                    .keys()
                    .all(|key| key == "required" || key == "type")
            }) || (type_of(subschema) == Some("object")
                && subschema.get("required").is_some()
                && properties(subschema).all(|(_, property)| is_any(property)))
        };
        let place = at.join("allOf");
        if subschemas.iter().all(only_required) {
            self.report.lost(
                &place,
                "required-together",
                "which properties are required together",
            );
            schema.insert("allOf".to_owned(), Value::Array(others));
            self.all_of(schema, at);
            if schema.contains_key("allOf") {
                self.distribute(schema, at, depth + 1);
            }
            return;
        }
        schema.shift_remove("allOf");
        if let Some(discriminator) = union.get("discriminator") {
            schema.insert("discriminator".to_owned(), discriminator.clone());
        }
        let subschemas: Vec<Value> = subschemas
            .into_iter()
            .filter(|subschema| type_of(subschema) != Some("null"))
            .map(|subschema| {
                let mut all = others.clone();
                all.push(subschema);
                let mut combined = json!({ "allOf": all });
                self.schema(&mut combined, at, depth + 1);
                combined
            })
            .collect();
        schema.insert("oneOf".to_owned(), Value::Array(subschemas));
        self.report.kept(
            &place,
            "all-of",
            "a union inside; a union of merged schemas",
        );
    }

    /// Makes `anyOf` a `oneOf`, and keywords beside the union a part of each branch.
    pub(super) fn one_spelling(&mut self, schema: &mut Schema, at: &Pointer) {
        if let Some(any) = schema.shift_remove("anyOf") {
            if schema.contains_key("oneOf") {
                self.report.lost(
                    &at.join("anyOf"),
                    "union",
                    "`anyOf` beside `oneOf`; the latter is kept",
                );
            } else {
                schema.insert("oneOf".to_owned(), any);
            }
        }
        let beside = |key: &str| {
            key != "oneOf"
                && key != "discriminator"
                && !ANNOTATIONS.contains(&key)
                && !key.starts_with("x-")
        };
        if !schema.keys().any(|key| beside(key)) {
            return;
        }
        let (own, rest): (Schema, Schema) = std::mem::take(schema)
            .into_iter()
            .partition(|(key, _)| beside(key));
        *schema = rest;
        let stated = own.get("type").cloned();
        if own.len() == 1 && stated.is_some() {
            // A type beside a union is the type of branches that have none.
            if let Some(Value::Array(list)) = schema.get_mut("oneOf") {
                for subschema in list {
                    let bare = ["type", "$ref", "oneOf", "allOf", "anyOf"]
                        .iter()
                        .all(|key| subschema.get(key).is_none());
                    if let Some(subschema) = subschema.as_object_mut()
                        && bare
                    {
                        subschema.insert("type".to_owned(), stated.clone().unwrap_or_default());
                    }
                }
            }
            return;
        }
        let union = json!({ "oneOf": schema.shift_remove("oneOf"), "discriminator": schema.shift_remove("discriminator") });
        schema.insert("allOf".to_owned(), json!([own, union]));
        self.all_of(schema, at);
        self.listed(schema, at);
        self.distribute(schema, at, 0);
    }
}
