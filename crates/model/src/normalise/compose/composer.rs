//! The walk over compositions.

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::normalise::draft::Located;
use crate::normalise::schema::for_each_part;
use crate::report::Report;
use document::Pointer;

/// How deep compositions may be nested before the rest accepts any JSON.
pub const DEPTH: usize = 24;

/// Simplifies compositions; how is in the modules beside this one.
pub struct Composer<'a> {
    pub components: &'a IndexMap<String, Located>,
    pub report: &'a mut Report,
}

impl Composer<'_> {
    /// Simplifies a schema, its parts first.
    pub fn schema(&mut self, schema: &mut Value, at: &Pointer, depth: usize) {
        if depth > DEPTH {
            self.report
                .lost(at, "composition", "nested too deep; any JSON");
            self.report.untyped(at, "a composition nested too deep");
            *schema = json!({});
            return;
        }
        let Some(keywords) = schema.as_object_mut() else {
            return;
        };
        for_each_part(keywords, at, &mut |part, at| {
            self.schema(part, at, depth + 1)
        });
        if keywords.contains_key("allOf") {
            self.all_of(keywords, at);
        }
        if keywords.contains_key("allOf") {
            self.listed(keywords, at);
        }
        if keywords.contains_key("allOf") {
            self.distribute(keywords, at, depth);
        }
        if keywords.contains_key("oneOf") || keywords.contains_key("anyOf") {
            self.one_spelling(keywords, at);
            self.union(keywords, at);
        }
    }
}
