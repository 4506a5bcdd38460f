//! The walk over compositions.

use indexmap::IndexMap;

use crate::normalise::schema::{Schema, Shape};
use crate::report::Report;

/// How deep compositions may be nested before the rest accepts any JSON.
pub const DEPTH: usize = 24;

/// How many branches a union of merged schemas may have before the schema accepts any JSON.
const BRANCHES: usize = 1_000;

/// How many schemas the merged ones of a document may have inside them together.
pub const PARTS: usize = 5_000_000;

/// Simplifies compositions; how is in the modules beside this one.
pub struct Composer<'a> {
    pub components: &'a IndexMap<String, Schema>,
    pub report: &'a mut Report,
    /// How many schemas merged ones may still have inside them.
    pub parts: usize,
}

impl Composer<'_> {
    /// Simplifies a schema, its parts first.
    pub fn schema(&mut self, schema: &mut Schema, depth: usize) {
        if depth > DEPTH {
            let at = schema.at();
            let what = format!("nested more than {DEPTH} deep; any JSON");
            self.report.lost(at, "composition", what);
            self.report.untyped(at, "a composition nested too deep");
            *schema = Schema::new(Shape::default(), schema.origin.clone());
            return;
        }
        schema.for_each_part(&mut |part| self.schema(part, depth + 1));
        self.both_unions(schema);
        self.all_of(schema);
        self.listed(schema);
        self.arrays(schema, depth);
        if let Some(budget) = self.over_budget(schema) {
            let what = format!("a union of merged schemas has {budget}; any JSON");
            let at = schema.at();
            self.report.lost(&at.join("allOf"), "composition", what);
            self.report.untyped(at, "a composition of too many schemas");
            schema.shape = Shape::default();
            return;
        }
        self.distribute(schema, depth);
        if schema.shape.one_of.is_some() || schema.shape.any_of.is_some() {
            self.one_spelling(schema);
            self.union(schema);
        }
    }

    /// The budget that `allOf` exceeds if its unions are multiplied; what is within it is used up.
    fn over_budget(&mut self, schema: &Schema) -> Option<String> {
        let list = schema.shape.all_of.as_ref()?;
        let unions = list.iter().filter_map(|branch| self.branches_of(branch));
        let branches = unions.fold(1_usize, |product, union| {
            product.saturating_mul(union.len().max(1))
        });
        if branches > BRANCHES {
            return Some(format!("more than {BRANCHES} branches"));
        }
        if branches == 1 {
            return None;
        }
        let size: usize = list.iter().map(parts_of).sum();
        match self.parts.checked_sub(size.saturating_mul(branches)) {
            Some(left) => self.parts = left,
            None => return Some(format!("more than {PARTS} parts, with those before it")),
        }
        None
    }
}

/// How many schemas a schema has inside it, with itself.
fn parts_of(schema: &Schema) -> usize {
    1 + schema.parts().map(parts_of).sum::<usize>()
}
