//! The rules that bring one schema to normal form. Each is a function over the schema's keywords
//! and its location; they run in the order of `RULES`, on a schema before its parts.
//!
//! In normal form a schema has
//! - `$ref` to a component, with nothing but annotations beside it, or
//! - one `type`, with only the keywords of that type, or
//! - `oneOf` or `allOf`, whose branches are in normal form, or
//! - none of them, and then accepts any JSON.
//!
//! `nullable` states that null is accepted as well. Until [`super::typed`] reads it, the normal form has
//! keywords of its own:
//! `x-const` (an `enum` of exactly one value that is meant to stay so), `x-tuple` (the schemas of
//! the leading items), `x-default` (a default, for the documentation), `x-names` (names that the
//! document gives to enum values).

mod annotations;
mod arrays;
mod bounds;
pub mod enums;
mod formats;
mod malformed;
mod nullable;
mod objects;
mod place;
mod references;
mod secrets;
mod types;
mod unsupported;

pub use formats::is_bytes;
pub use place::snippet;
pub use secrets::names_a_secret;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Map, Value};

use super::draft::{Draft, Located};
use super::schema::{Schema, for_each_part};
use place::Place;

use crate::report::Report;
use document::Pointer;

/// One rule.
type Rule = fn(&mut Schema, &mut Place<'_>);

const RULES: &[Rule] = &[
    malformed::keywords,
    references::local,
    references::siblings,
    annotations::texts,
    annotations::default,
    nullable::keyword,
    nullable::constant,
    nullable::types,
    nullable::values,
    enums::constant,
    enums::repeated,
    enums::by_type,
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
    unsupported::keywords,
];

/// Brings every schema of `api` to normal form. Values of `formats` have types of the user's.
pub fn apply(api: &mut Draft, formats: &BTreeSet<String>, report: &mut Report) {
    let names: Vec<String> = api.schemas.keys().cloned().collect();
    let document = std::mem::take(&mut api.document);
    let mut promoted = BTreeMap::new();
    let known: HashSet<&str> = names.iter().map(String::as_str).collect();
    let components = |name: &str| known.contains(name);
    let each = |located: &mut Located, report: &mut Report, promoted: &mut _| {
        let root = located.clone();
        let mut walk = Walk {
            document: &document,
            root: &root,
            promoted,
            components: &components,
            formats,
            report,
        };
        walk.normalise(&mut located.schema, &located.pointer);
    };

    for located in crate::normalise::names::schemas_of(api) {
        each(located, report, &mut promoted);
    }
    // A promoted schema may refer to further locations outside the components.
    let mut done = 0;
    while done < promoted.len() {
        let waiting: Vec<_> = promoted
            .iter()
            .filter(|(_, name)| !api.schemas.contains_key(*name))
            .map(|(pointer, name)| (pointer.clone(), name.clone()))
            .collect();
        for (pointer, name) in waiting {
            let schema = document.pointer(pointer.as_str()).cloned();
            let mut located = Located {
                schema: schema.unwrap_or_default(),
                pointer,
            };
            each(&mut located, report, &mut promoted);
            api.schemas.insert(name, located);
            done += 1;
        }
    }
    api.document = document;
}

struct Walk<'a> {
    document: &'a Value,
    root: &'a Located,
    promoted: &'a mut BTreeMap<Pointer, String>,
    components: &'a dyn Fn(&str) -> bool,
    formats: &'a BTreeSet<String>,
    report: &'a mut Report,
}

impl Walk<'_> {
    fn normalise(&mut self, schema: &mut Value, at: &Pointer) {
        if !schema.is_object() {
            self.not_an_object(schema, at);
        }
        let Some(keywords) = schema.as_object_mut() else {
            return;
        };
        let mut place = Place {
            at,
            report: self.report,
            document: self.document,
            root: self.root,
            promoted: self.promoted,
            components: self.components,
            formats: self.formats,
        };
        for rule in RULES {
            rule(keywords, &mut place);
        }
        for_each_part(keywords, at, &mut |part, at| self.normalise(part, at));
    }

    /// `true` accepts any JSON; `false` accepts none, which no Rust type does.
    fn not_an_object(&mut self, schema: &mut Value, at: &Pointer) {
        match &*schema {
            Value::Bool(true) => self
                .report
                .kept(at, "boolean-schema", "`true` accepts any JSON"),
            Value::Bool(false) => {
                self.report
                    .lost(at, "boolean-schema", "`false` accepts nothing; any JSON");
                self.report.untyped(at, "the schema is `false`");
            }
            other => {
                let what = format!("{} is not a schema; any JSON", snippet(other));
                self.report.lost(at, "malformed", what);
                self.report.untyped(at, "the schema is not an object");
            }
        }
        *schema = Value::Object(Map::new());
    }
}
