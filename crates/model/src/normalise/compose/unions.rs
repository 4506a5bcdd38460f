//! Unions: null, nested unions, and the values of the discriminator.

use serde_json::{Value, json};

use super::composer::Composer;
use crate::normalise::listed::Listed;
use crate::normalise::schema::{
    Schema, UNCHECKED, add_unchecked, branches, is_any, referenced, type_of,
};
use document::Pointer;

impl Composer<'_> {
    /// Simplifies the branches of a union: null, nested unions, repeated and redundant ones.
    pub(super) fn union(&mut self, schema: &mut Schema, at: &Pointer) {
        let Some(Value::Array(list)) = schema.shift_remove("oneOf") else {
            return;
        };
        let place = at.join("oneOf");
        let discriminator = schema.shift_remove("discriminator");
        let tag = discriminator
            .as_ref()
            .and_then(|tag| tag.get("propertyName")?.as_str().map(str::to_owned));
        let mut nullable = false;
        let mut branches: Vec<Value> = Vec::new();
        for mut branch in list {
            if let Some(branch) = branch.as_object_mut()
                && branch.shift_remove("nullable") == Some(json!(true))
            {
                nullable = true;
            }
            if type_of(&branch) == Some("null") {
                nullable = true;
                continue;
            }
            if tag.is_none()
                && branch.get("x-discriminator").is_none()
                && let Some(inner) = branch.get("oneOf").and_then(Value::as_array)
            {
                branches.extend(inner.iter().cloned());
                continue;
            }
            branches.push(branch);
        }
        if nullable {
            schema.insert("nullable".to_owned(), json!(true));
            self.report
                .kept(&place, "nullable", "null as a branch of a union");
        }
        if let (Some(_), Some(discriminator)) = (&tag, &discriminator) {
            self.tags(&mut branches, discriminator);
        }
        self.same_branches(&mut branches);
        if branches.iter().any(is_any) {
            if branches.len() > 1 {
                let what = "a branch that accepts anything makes the others redundant";
                self.report.lost(&place, "union", what);
            }
            self.report
                .untyped(at, "a branch of the union accepts any JSON");
            return;
        }
        self.swallowed(&mut branches, &place);
        match branches.len() {
            0 => {
                if nullable {
                    schema.shift_remove("nullable");
                    schema.insert("type".to_owned(), "null".into());
                }
            }
            // With a discriminator the API announces that there will be more.
            1 if tag.is_none() => {
                if let Some(Value::Object(only)) = branches.pop() {
                    add_unchecked(schema, only.get(UNCHECKED).cloned());
                    for (key, value) in only {
                        if key == "x-tags" {
                            continue;
                        }
                        // The outer description belongs to this location.
                        schema.entry(key).or_insert(value);
                    }
                }
            }
            _ => {
                if let Some(tag) = tag {
                    schema.insert("x-discriminator".to_owned(), tag.into());
                }
                schema.insert("oneOf".to_owned(), Value::Array(branches));
            }
        }
    }

    /// Notes beside each branch the values that `mapping` has for it, or where it has none, the name
    /// of the component.
    fn tags(&self, branches: &mut [Value], discriminator: &Value) {
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        for branch in branches {
            let parts = branch.get("allOf").and_then(Value::as_array);
            let parts = parts.into_iter().flatten();
            let names: Vec<&str> = parts.chain([&*branch]).filter_map(referenced).collect();
            let mut values: Vec<Value> = Vec::new();
            for (value, target) in mapping.into_iter().flatten() {
                let target = target.as_str().unwrap_or_default();
                let short = target.rsplit('/').next().unwrap_or(target);
                let short = short.replace("~1", "/").replace("~0", "~");
                if names.contains(&short.as_str()) {
                    values.push(value.as_str().into());
                }
            }
            if let Some(name) = referenced(branch).filter(|_| values.is_empty())
                && self.is_untagged_object(name, discriminator)
            {
                values.push(name.into());
            }
            if let Some(branch) = branch.as_object_mut() {
                branch.insert("x-tags".to_owned(), Value::Array(values));
            }
        }
    }

    /// Whether a component is an object that lists no values of its discriminator itself.
    fn is_untagged_object(&self, name: &str, discriminator: &Value) -> bool {
        let Some(located) = self.components.get(name) else {
            return false;
        };
        let tag = discriminator.get("propertyName").and_then(Value::as_str);
        let property = tag.and_then(|tag| located.schema.get("properties")?.get(tag));
        let lists = |property: &Value| Listed::of(property, self.components).is_some();
        branches(&located.schema).is_none() && !property.is_some_and(lists)
    }
}
