//! The rules that bring one schema to normal form. Each is a function over a schema of the document
//! and its location; they run in the order of `RULES`, on a schema before its parts. Then
//! `normal_form` takes it apart.
//!
//! In normal form a schema has
//! - a reference to a component, with nothing but annotations beside it, or
//! - one `type`, with only the keywords of that type, or
//! - `oneOf` or `allOf`, whose branches are in normal form, or
//! - none of them, and then accepts any JSON.

mod annotations;
mod arrays;
mod bounds;
pub mod enums;
mod formats;
mod malformed;
mod normal_form;
mod nullable;
mod objects;
mod place;
mod references;
mod secrets;
mod strings;
mod targets;
mod types;

pub use formats::is_bytes;
pub use place::snippet;
pub use secrets::names_a_secret;

use std::collections::BTreeSet;

use serde_json::Value;

use super::draft::Draft;
use super::schema::{Origin, Properties, Schema as Normal};
use crate::report::Report;
use document::Pointer;
use document::schema::{Form, Schema};
use place::Place;
use targets::Targets;

/// One rule.
type Rule = fn(&mut Schema, &mut Place<'_, '_>);

const RULES: &[Rule] = &[
    malformed::keywords,
    references::local,
    references::siblings,
    annotations::default,
    nullable::constant,
    nullable::types,
    nullable::values,
    enums::constant,
    enums::repeated,
    enums::by_type,
    objects::conditional,
    types::several,
    types::inferred,
    types::foreign_keywords,
    bounds::exclusive,
    bounds::redundant,
    bounds::contradictory,
    bounds::unchecked,
    formats::content_encoding,
    formats::pattern,
    formats::unknown,
    arrays::tuple,
    arrays::without_items,
    objects::pattern_properties,
    objects::closed,
    objects::impossible_properties,
    secrets::by_name,
    secrets::unbounded,
];

/// Brings every schema of `draft`, which was read from `document`, to normal form. Values of
/// `formats` have types of the user's.
pub fn apply(
    draft: Draft<Schema>,
    document: &Value,
    formats: &BTreeSet<String>,
    report: &mut Report,
) -> Draft {
    let components = draft.schemas.keys().cloned().collect();
    let mut targets = Targets::new(document, components);
    let mut each = |schema: Schema, targets: &mut Targets<'_>| {
        let root = schema.pointer.clone();
        let mut walk = Walk {
            targets,
            root: &root,
            formats,
            report,
        };
        walk.normalise(schema)
    };
    let mut normal = draft.map(&mut |schema| each(schema, &mut targets));
    // A promoted schema may refer to further locations outside the components.
    loop {
        let promoted = targets.promoted(|name| normal.schemas.contains_key(name));
        if promoted.is_empty() {
            return normal;
        }
        for (name, schema) in promoted {
            normal.schemas.insert(name, each(schema, &mut targets));
        }
    }
}

struct Walk<'a, 'd> {
    targets: &'a mut Targets<'d>,
    root: &'a Pointer,
    formats: &'a BTreeSet<String>,
    report: &'a mut Report,
}

impl Walk<'_, '_> {
    fn normalise(&mut self, mut schema: Schema) -> Normal {
        let at = schema.pointer.clone();
        self.not_an_object(&mut schema);
        let mut place = Place {
            at: at.clone(),
            report: self.report,
            targets: self.targets,
            root: self.root,
            formats: self.formats,
            component: None,
            unchecked: serde_json::Map::new(),
        };
        for rule in RULES {
            rule(&mut schema, &mut place);
        }
        let parts = normal_form::parts(schema, place);
        let mut shape = parts.shape;
        shape.properties = parts.properties.map(|properties| {
            let properties = properties.into_iter();
            let properties = properties.map(|(name, part)| (name, self.normalise(part)));
            Properties(properties.collect())
        });
        shape.all_of = self.list(parts.all_of);
        shape.any_of = self.list(parts.any_of);
        shape.one_of = self.list(parts.one_of);
        shape.tuple = self.list(parts.tuple);
        shape.items = self.single(parts.items);
        shape.extra = self.single(parts.extra);
        Normal {
            origin: Origin(at),
            about: parts.about,
            shape,
        }
    }

    fn list(&mut self, schemas: Option<Vec<Schema>>) -> Option<Vec<Normal>> {
        let schemas = schemas?.into_iter();
        Some(schemas.map(|schema| self.normalise(schema)).collect())
    }

    fn single(&mut self, schema: Option<Box<Schema>>) -> Option<Box<Normal>> {
        Some(Box::new(self.normalise(*schema?)))
    }

    /// `true` accepts any JSON; `false` accepts none, which no Rust type does.
    fn not_an_object(&mut self, schema: &mut Schema) {
        let at = &schema.pointer;
        match std::mem::take(&mut schema.form) {
            Form::Object => {}
            Form::Boolean(true) => {
                self.report
                    .kept(at, "boolean-schema", "`true` accepts any JSON");
            }
            Form::Boolean(false) => {
                self.report
                    .lost(at, "boolean-schema", "`false` accepts nothing; any JSON");
                self.report.untyped(at, "the schema is `false`");
            }
            Form::Other(other) => {
                let what = format!("{} is not a schema; any JSON", snippet(&other));
                self.report.lost(at, "malformed", what);
                self.report.untyped(at, "the schema is not an object");
            }
        }
    }
}
