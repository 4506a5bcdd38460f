//! Unions: null, nested unions, and the values of the discriminator.

use serde_json::Value;

use super::composer::Composer;
use crate::normalise::enumerated;
use crate::normalise::schema::Schema;
use document::schema::{Discriminator, Type};

impl Composer<'_> {
    /// Simplifies the branches of a union: null, nested unions, repeated and redundant ones.
    pub(super) fn union(&mut self, schema: &mut Schema) {
        let Some(list) = schema.shape.one_of.take() else {
            return;
        };
        let at = schema.at().join("oneOf");
        let discriminator = schema.shape.discriminator.take();
        let tag = discriminator.as_ref().and_then(|it| it.property.clone());
        let mut nullable = false;
        let mut branches: Vec<Schema> = Vec::new();
        for mut branch in list {
            nullable |= std::mem::take(&mut branch.about.nullable);
            if branch.shape.kind == Some(Type::Null) {
                nullable = true;
                continue;
            }
            let is_nested = tag.is_none() && branch.shape.tag.is_none();
            match branch.shape.one_of.take_if(|_| is_nested) {
                Some(inner) => branches.extend(inner),
                None => branches.push(branch),
            }
        }
        if nullable {
            schema.about.nullable = true;
            self.report
                .kept(&at, "nullable", "null as a branch of a union");
        }
        if let (Some(tag), Some(discriminator)) = (&tag, &discriminator) {
            self.tags(&mut branches, tag, discriminator);
        }
        self.same_branches(&mut branches);
        if branches.iter().any(Schema::is_any) {
            if branches.len() > 1 {
                let what = "a branch that accepts anything makes the others redundant";
                self.report.kept(&at, "union", what);
            }
            self.report
                .untyped(schema.at(), "a branch of the union accepts any JSON");
            return;
        }
        self.subsumed(&mut branches, &at);
        match branches.len() {
            0 => {
                if nullable {
                    schema.about.nullable = false;
                    schema.shape.kind = Some(Type::Null);
                }
            }
            // With a discriminator the API announces that there will be more.
            1 if tag.is_none() => {
                if let Some(mut only) = branches.pop() {
                    only.about.tags = None;
                    // The outer description belongs to this location.
                    schema.about.inherit(only.about);
                    schema.shape = only.shape;
                }
            }
            _ => {
                schema.shape.tag = tag.or(schema.shape.tag.take());
                schema.shape.one_of = Some(branches);
            }
        }
    }

    /// Notes beside each branch the values that `mapping` has for it, or where it has none, the name
    /// of the component.
    fn tags(&self, branches: &mut [Schema], tag: &str, discriminator: &Discriminator) {
        for branch in branches {
            let parts = branch.shape.all_of.iter().flatten();
            let names: Vec<&str> = parts
                .chain([&*branch])
                .filter_map(Schema::referenced)
                .collect();
            let mut values: Vec<Value> = Vec::new();
            for (value, target) in &discriminator.mapping {
                let short = target.rsplit('/').next().unwrap_or(target);
                let short = short.replace("~1", "/").replace("~0", "~");
                if names.contains(&short.as_str()) {
                    values.push(value.as_str().into());
                }
            }
            if let Some(name) = branch.referenced().filter(|_| values.is_empty())
                && self.is_untagged_object(name, tag)
            {
                values.push(name.into());
            }
            branch.about.tags = Some(values);
        }
    }

    /// Whether a component is an object that lists no values of its discriminator itself.
    fn is_untagged_object(&self, name: &str, tag: &str) -> bool {
        let Some(schema) = self.components.get(name) else {
            return false;
        };
        let lists = |property: &Schema| enumerated::values(property, self.components).is_some();
        schema.shape.one_of.is_none() && !schema.property(tag).is_some_and(lists)
    }
}
