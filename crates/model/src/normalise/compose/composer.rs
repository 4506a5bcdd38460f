//! The walk over compositions.

use indexmap::IndexMap;

use crate::normalise::schema::{Schema, Shape};
use crate::report::Report;

/// How deep compositions may be nested before the rest accepts any JSON.
pub const DEPTH: usize = 24;

/// Simplifies compositions; how is in the modules beside this one.
pub struct Composer<'a> {
    pub components: &'a IndexMap<String, Schema>,
    pub report: &'a mut Report,
}

impl Composer<'_> {
    /// Simplifies a schema, its parts first.
    pub fn schema(&mut self, schema: &mut Schema, depth: usize) {
        if depth > DEPTH {
            let at = schema.at();
            self.report
                .lost(at, "composition", "nested too deep; any JSON");
            self.report.untyped(at, "a composition nested too deep");
            *schema = Schema::new(Shape::default(), schema.origin.clone());
            return;
        }
        schema.for_each_part(&mut |part| self.schema(part, depth + 1));
        self.all_of(schema);
        self.listed(schema);
        self.distribute(schema, depth);
        if schema.shape.one_of.is_some() || schema.shape.any_of.is_some() {
            self.one_spelling(schema);
            self.union(schema);
        }
    }
}
