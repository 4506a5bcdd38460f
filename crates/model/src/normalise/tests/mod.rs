//! What normalisation makes of one construct at a time, and what it tells of it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod annotations;
mod arrays;
mod bodies;
mod bounds;
mod composition;
mod enums;
mod features;
mod formats;
mod inheritance;
mod keywords;
mod late_unions;
mod malformed;
mod names;
mod normal;
mod nullable;
mod objects;
mod operations;
mod parameters;
mod private;
mod recorded_names;
mod references;
mod secrets;
mod several;
mod shared;
mod twins;
mod types;
mod unchecked;
mod unions;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use normal::normal;

use crate::recorded::Recorded;
use crate::report::Report;
use crate::{Api, Operation};

/// A document after normalisation, and what was reported of it.
struct Normalised {
    api: Api,
    report: Report,
    record: Recorded,
}

/// Normalises a document of these members, which need not have `openapi` and `info`.
fn normalise(members: Value) -> Normalised {
    normalise_with(members, &Recorded::default())
}

/// The same with names that are recorded.
fn normalise_with(members: Value, recorded: &Recorded) -> Normalised {
    let mut document = json!({ "openapi": "3.1.0", "info": { "title": "T", "version": "1" } });
    let own = members.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(own);
    let mut report = Report::default();
    let (api, record) = super::normalise(&document, recorded, &BTreeSet::new(), &mut report);
    Normalised {
        api,
        report,
        record,
    }
}

impl Normalised {
    /// Every entry of the report, as `kept` or `lost`, rule and pointer, and as `untyped` and
    /// pointer.
    fn notes(&self, below: &str) -> Vec<String> {
        let short = |pointer: &str| pointer.strip_prefix(below).unwrap_or(pointer).to_owned();
        let rewrites = self.report.rewrites.iter().map(|rewrite| {
            let kind = if rewrite.loss { "lost" } else { "kept" };
            format!(
                "{kind} {} {}",
                rewrite.rule,
                short(rewrite.pointer.as_str())
            )
        });
        let untyped = self.report.untyped.iter();
        let untyped = untyped.map(|untyped| format!("untyped {}", short(untyped.pointer.as_str())));
        let notes = rewrites.chain(untyped);
        notes.map(|note| note.trim_end().to_owned()).collect()
    }

    /// What the report says of the rule, place by place.
    fn details(&self, rule: &str) -> Vec<&str> {
        let of_rule = self
            .report
            .rewrites
            .iter()
            .filter(|rewrite| rewrite.rule == rule);
        of_rule.map(|rewrite| rewrite.detail.as_str()).collect()
    }

    /// The type of this Rust name, in normal form.
    fn named(&self, name: &str) -> Value {
        normal(self.schema(name))
    }

    fn schema(&self, name: &str) -> &crate::Schema {
        let names: Vec<_> = self.api.types.keys().collect();
        let named = self.api.types.get(name);
        &named
            .unwrap_or_else(|| panic!("no type `{name}` among {names:?}"))
            .schema
    }

    fn is_multipart(&self, name: &str) -> bool {
        self.api
            .types
            .get(name)
            .is_some_and(|named| named.multipart.is_some())
    }

    fn names(&self) -> Vec<&str> {
        self.api.types.keys().map(String::as_str).collect()
    }

    fn operation(&self, name: &str) -> &Operation {
        let mut operations = self.api.operations.iter();
        operations.find(|operation| operation.name == name).unwrap()
    }

    fn operation_names(&self) -> Vec<&str> {
        let operations = self.api.operations.iter();
        operations
            .map(|operation| operation.name.as_str())
            .collect()
    }
}

/// One schema after normalisation.
struct Schema {
    /// Its normal form; types that were inside it stand where they are used.
    normal: Value,
    notes: Vec<String>,
    whole: Normalised,
}

/// Normalises `schema` as the property `subject` of a component `Holder`; pointers of the notes start at
/// the schema.
fn normalise_schema(schema: Value) -> Schema {
    normalise_beside(json!({}), schema)
}

/// The same with further components beside it.
fn normalise_beside(components: Value, schema: Value) -> Schema {
    let mut schemas = components.as_object().unwrap().clone();
    let holder = json!({ "type": "object", "properties": { "subject": schema } });
    schemas.insert("Holder".to_owned(), holder);
    // What no request holds is not checked.
    let body =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Holder" } } });
    let post = json!({ "operationId": "hold", "requestBody": { "content": body } });
    let whole = normalise(json!({
        "paths": { "/holder": { "post": post } },
        "components": { "schemas": schemas },
    }));
    let normal = written_out(&whole.api, &whole.named("Holder")["properties"]["subject"]);
    Schema {
        normal,
        notes: whole.notes("/components/schemas/Holder/properties/subject"),
        whole,
    }
}

/// The component that a schema in normal form refers to.
fn referenced(schema: &Value) -> Option<&str> {
    let reference = schema.get("$ref")?.as_str()?;
    reference.strip_prefix("#/components/schemas/")
}

/// Schemas with the types that inline schemas became written where they are used.
fn written_out(api: &Api, schema: &Value) -> Value {
    match schema {
        Value::Array(list) => list.iter().map(|part| written_out(api, part)).collect(),
        Value::Object(own) => {
            let part = |(key, part): (&String, &Value)| (key.clone(), written_out(api, part));
            let mut out: Map<String, Value> = own.iter().map(part).collect();
            if let Some(name) = referenced(schema).filter(|name| name.starts_with("HolderSubject"))
            {
                let target = normal(&api.types[name].schema);
                let Value::Object(target) = written_out(api, &target) else {
                    unreachable!()
                };
                out.shift_remove("$ref");
                out.extend(target);
            }
            Value::Object(out)
        }
        other => other.clone(),
    }
}

/// Asserts what a schema became and everything that was told of it.
#[track_caller]
fn assert_normalises(schema: Value, normal: Value, notes: &[&str]) {
    let normalised = normalise_schema(schema.clone());
    assert_eq!(normalised.normal, normal, "of {schema}");
    assert_eq!(normalised.notes, notes, "of {schema}");
}

/// A document of one operation, `GET /x`, of these members.
fn operation(members: Value) -> Normalised {
    normalise(json!({ "paths": { "/x": { "get": members } } }))
}
