//! Hashes of schemas, to find schemas of the same content.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use serde_json::Value;

use super::Source;
use document::Located;
use document::keywords::is_annotation;
use document::schema::Keyword;

/// The depth down to which the content of schemas is compared.
const DEPTH: u8 = 6;

impl<'a> Source<'a> {
    /// Returns a hash of the content of a schema. References are resolved; the names of components,
    /// the order of keywords and annotations do not count.
    pub(crate) fn shape(&self, at: &Located<'a>) -> u64 {
        self.shape_to(at, DEPTH)
    }

    fn shape_to(&self, at: &Located<'a>, depth: u8) -> u64 {
        let key = (at.identity(), depth);
        if let Some(known) = self.shapes.borrow().get(&key) {
            return *known;
        }
        // The name of a component does not count, so references share the hash of what they lead to.
        if let Some((_, last)) = self.references(at) {
            let shape = self.shape_to(&last, depth);
            self.shapes.borrow_mut().insert(key, shape);
            return shape;
        }
        let schema = self.schema(at);
        let mut hash = DefaultHasher::new();
        (
            schema.never,
            &schema.external,
            &schema.kinds,
            schema.nullable,
        )
            .hash(&mut hash);
        sorted(schema.values.iter().flat_map(|it| it.iter()).map(canonical)).hash(&mut hash);
        sorted(schema.required.iter()).hash(&mut hash);
        for (name, list) in [
            ("oneOf", &schema.one_of),
            ("anyOf", &schema.any_of),
            ("allOf", &schema.all_of),
        ] {
            if let Some(list) = list {
                name.hash(&mut hash);
                sorted(list.iter().map(|item| self.child(item, depth))).hash(&mut hash);
            }
        }
        sorted(
            schema
                .properties
                .iter()
                .map(|(name, item)| (name, self.child(item, depth))),
        )
        .hash(&mut hash);
        let keywords = schema
            .keywords
            .iter()
            .filter(|(keyword, _)| !is_annotation(keyword.name()))
            .filter(|(keyword, _)| **keyword != Keyword::Pattern || schema.pattern().is_some());
        let keywords = keywords.map(|(keyword, item)| {
            let content = match keyword {
                Keyword::Items
                | Keyword::AdditionalProperties
                | Keyword::Not
                | Keyword::If
                | Keyword::Then
                | Keyword::Else
                | Keyword::Contains
                | Keyword::PropertyNames
                | Keyword::UnevaluatedItems
                | Keyword::UnevaluatedProperties
                | Keyword::ContentSchema => self.child(item, depth),
                Keyword::PatternProperties | Keyword::DependentSchemas => digest(&sorted(
                    item.properties()
                        .map(|(name, at)| (name, self.child(&at, depth))),
                )),
                Keyword::PrefixItems => digest(
                    &item
                        .items()
                        .map(|at| self.child(&at, depth))
                        .collect::<Vec<_>>(),
                ),
                _ => digest(&canonical(item.value)),
            };
            (keyword.name(), content)
        });
        let unknown = schema.unknown.iter();
        let unknown = unknown.filter(|(name, _)| !is_annotation(name));
        let unknown = unknown.map(|(name, item)| (name.as_str(), digest(&canonical(item.value))));
        sorted(keywords.chain(unknown)).hash(&mut hash);
        let shape = hash.finish();
        self.shapes.borrow_mut().insert(key, shape);
        shape
    }

    /// Returns the hash of a subschema, one level deeper.
    fn child(&self, at: &Located<'a>, depth: u8) -> u64 {
        depth
            .checked_sub(1)
            .map_or(0, |depth| self.shape_to(at, depth))
    }
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort();
    items
}

fn digest(content: &impl Hash) -> u64 {
    let mut hash = DefaultHasher::new();
    content.hash(&mut hash);
    hash.finish()
}

/// Returns canonical JSON: independent of the order of properties and the notation of numbers.
pub(crate) fn canonical(value: &Value) -> String {
    match value {
        Value::Object(properties) => {
            let mut properties: Vec<_> = properties
                .iter()
                .map(|(name, value)| format!("{name:?}:{}", canonical(value)))
                .collect();
            properties.sort();
            format!("{{{}}}", properties.join(","))
        }
        Value::Array(items) => {
            format!(
                "[{}]",
                items.iter().map(canonical).collect::<Vec<_>>().join(",")
            )
        }
        Value::Number(number) => number
            .as_f64()
            .map_or_else(|| number.to_string(), |n| n.to_string()),
        other => other.to_string(),
    }
}
