//! The walk over compositions.

use std::collections::HashMap;

use super::components::{Components, DEPTH, branches_of, parts_of};
use super::exclusion::{COMPARISONS, Exclusion};
use crate::normalise::schema::{Schema, Shape};
use crate::report::Report;

/// How many branches a union of merged schemas may have before the schema accepts any JSON, and how many may
/// be merged inside them together.
pub const BRANCHES: usize = 1_000;

/// How many schemas the merged ones of a document may have inside them together.
pub const PARTS: usize = 100_000;

/// How many the properties that several subschemas describe may have inside them. Of those behind, one definition
/// is kept.
pub const SHARED_PARTS: usize = 50_000;

/// How many of these a merged schema itself counts for.
pub const MERGED: usize = 16;

/// Simplifies compositions; how is in the modules beside this one.
pub struct Composer<'a> {
    pub components: &'a Components,
    pub report: &'a mut Report,
    /// The sizes of components that `allOf` refers to.
    pub sizes: HashMap<&'a str, usize>,
    /// How many schemas merged ones may still have inside them.
    pub parts: usize,
    /// How many branches may still be merged inside those of the union that is being multiplied, if one is.
    pub branches: Option<usize>,
    /// How many schemas shared properties may still have inside them.
    pub shared_parts: usize,
    /// How many shared properties the schema is inside of.
    pub sharing: usize,
    /// Finds schemas that exclude each other.
    pub exclusion: Exclusion<'a>,
}

/// What is left of what compositions of a document may cost together.
pub struct Budgets {
    parts: usize,
    shared_parts: usize,
    comparisons: usize,
}

impl Default for Budgets {
    fn default() -> Self {
        Self {
            parts: PARTS,
            shared_parts: SHARED_PARTS,
            comparisons: COMPARISONS,
        }
    }
}

impl<'a> Composer<'a> {
    pub fn new(components: &'a Components, budgets: Budgets, report: &'a mut Report) -> Self {
        Self {
            components,
            report,
            sizes: HashMap::new(),
            parts: budgets.parts,
            branches: None,
            shared_parts: budgets.shared_parts,
            sharing: 0,
            exclusion: Exclusion::within(budgets.comparisons, components),
        }
    }

    /// What is left of its budgets.
    pub fn left(&self) -> Budgets {
        Budgets {
            parts: self.parts,
            shared_parts: self.shared_parts,
            comparisons: self.exclusion.left(),
        }
    }

    /// How many schemas a subschema of `allOf` has inside it when it is merged: with those of the component
    /// that it refers to.
    pub fn merged_parts(&mut self, schema: &Schema, depth: usize) -> usize {
        let subschemas = schema.shape.all_of.iter().flatten();
        let inside = subschemas.fold(0_usize, |sum, part| {
            sum.saturating_add(self.merged_parts(part, depth + 1))
        });
        let size = parts_of(schema).saturating_add(inside);
        let target = schema
            .referenced()
            .filter(|_| depth <= DEPTH)
            .and_then(|name| self.components.get_key_value(name));
        let Some((name, target)) = target else {
            return size;
        };
        if let Some(known) = self.sizes.get(name.as_str()) {
            return size.saturating_add(*known);
        }
        // One that leads to itself is left out where it does.
        self.sizes.insert(name, 0);
        let of_target = self.merged_parts(target, depth + 1);
        self.sizes.insert(name, of_target);
        size.saturating_add(of_target)
    }
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
        self.composition(schema, depth);
    }

    /// Simplifies a schema whose parts are simple.
    pub(super) fn composition(&mut self, schema: &mut Schema, depth: usize) {
        self.both_unions(schema);
        self.all_of(schema);
        self.listed(schema);
        self.arrays(schema, depth);
        if self.has_too_many_branches(schema) {
            let budget = format!("more than {BRANCHES} branches");
            self.exceeded(schema, &budget);
            return;
        }
        self.distribute(schema, depth);
        self.shared_properties(schema, depth);
        if schema.shape.one_of.is_some() || schema.shape.any_of.is_some() {
            self.one_spelling(schema, depth);
            self.union(schema);
        }
    }

    /// Whether `allOf` has more branches than the budget if its unions are multiplied.
    fn has_too_many_branches(&self, schema: &Schema) -> bool {
        let list = schema.shape.all_of.iter().flatten();
        let unions = list.filter_map(|branch| branches_of(branch, self.components));
        let branches = unions.fold(1_usize, |product, union| {
            product.saturating_mul(union.len().max(1))
        });
        branches > BRANCHES
    }

    /// Reports that merging the schema exceeds a budget; it accepts any JSON.
    pub(super) fn exceeded(&mut self, schema: &mut Schema, budget: &str) {
        let what = format!("a union of merged schemas has {budget}; any JSON");
        let at = schema.at();
        self.report.lost(&at.join("allOf"), "composition", what);
        self.report.untyped(at, "a composition of too many schemas");
        schema.shape = Shape::default();
    }
}
