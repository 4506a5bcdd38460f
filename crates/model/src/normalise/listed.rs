//! Enumerations, however the document spells them.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::draft::Located;
use super::rules::enums;
use super::schema::{Schema, branches, flag, referenced};

/// How many references and unions are looked through.
const DEPTH: usize = 24;

/// The values that a schema lists, in the document's order.
#[derive(Clone, Default)]
pub struct Listed(Vec<Item>);

#[derive(Clone)]
struct Item {
    value: Value,
    /// A name that the document gives the value.
    name: Value,
    description: Value,
    /// Whether it is a `const`.
    constant: bool,
}

impl Listed {
    /// The values of `schema`: of an `enum`, a constant, a union of such, or of the component that it
    /// refers to. `None` where it accepts other values too.
    pub fn of(schema: &Value, components: &IndexMap<String, Located>) -> Option<Self> {
        Self::within(schema, components, 0)
    }

    fn within(
        schema: &Value,
        components: &IndexMap<String, Located>,
        depth: usize,
    ) -> Option<Self> {
        if depth > DEPTH || flag(schema, "nullable") {
            return None;
        }
        if let Some(name) = referenced(schema) {
            return Self::within(&components.get(name)?.schema, components, depth + 1);
        }
        if schema.get("enum").is_some() {
            return Some(Self::own(schema)).filter(|listed| !listed.is_empty());
        }
        let mut all = Self::default();
        for branch in branches(schema)? {
            all.add(Self::within(branch, components, depth + 1)?);
        }
        Some(all).filter(|listed| !listed.is_empty())
    }

    /// The values of the `enum` of this very schema.
    pub fn own(schema: &Value) -> Self {
        let values = schema.get("enum").and_then(Value::as_array);
        let single = values.is_some_and(|values| values.len() == 1);
        let note = |list: &str, alone: &str, index: usize| {
            let listed = schema.get(list).and_then(|notes| notes.get(index));
            let alone = schema.get(alone).filter(|_| single);
            listed.or(alone).cloned().unwrap_or_default()
        };
        let items = values.into_iter().flatten().enumerate();
        Self(
            items
                .map(|(index, value)| Item {
                    value: value.clone(),
                    name: note("x-names", "title", index),
                    description: note("x-descriptions", "description", index),
                    constant: flag(schema, "x-const"),
                })
                .collect(),
        )
    }

    /// Adds the values of another enumeration that are not in this one.
    pub fn add(&mut self, other: Self) {
        for item in other.0 {
            if !self.0.iter().any(|known| known.value == item.value) {
                self.0.push(item);
            }
        }
    }

    /// The values that are in both, with the names and descriptions that either has.
    pub fn both(self, other: &Self) -> Self {
        let items = self.0.into_iter().filter_map(|mut item| {
            let twin = other.0.iter().find(|twin| twin.value == item.value)?;
            if item.name.is_null() {
                item.name = twin.name.clone();
            }
            if item.description.is_null() {
                item.description = twin.description.clone();
            }
            item.constant |= twin.constant;
            Some(item)
        });
        Self(items.collect())
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The JSON Schema type of the values.
    pub fn kind(&self) -> &'static str {
        let mut kinds = self.0.iter().map(|item| enums::type_of(&item.value));
        kinds.next_back().unwrap_or("string")
    }

    /// The enumeration, of the JSON Schema type `kind`; a single constant stays one.
    pub fn into_schema(self, kind: &str) -> Schema {
        let column = |of: fn(&Item) -> &Value| -> Vec<Value> {
            self.0.iter().map(|item| of(item).clone()).collect()
        };
        let mut schema = Schema::new();
        schema.insert("type".to_owned(), kind.into());
        schema.insert("enum".to_owned(), column(|item| &item.value).into());
        if let [only] = self.0.as_slice()
            && only.constant
        {
            schema.insert("x-const".to_owned(), json!(true));
            if !only.description.is_null() {
                schema.insert("description".to_owned(), only.description.clone());
            }
            return schema;
        }
        for (keyword, notes) in [
            ("x-names", column(|item| &item.name)),
            ("x-descriptions", column(|item| &item.description)),
        ] {
            if notes.iter().any(|note| !note.is_null()) {
                schema.insert(keyword.to_owned(), Value::Array(notes));
            }
        }
        schema
    }
}
