//! The report of a generation: operations, rewrites, and everything that was lost.

use std::collections::HashSet;

use serde::Serialize;
use serde_json::Value;

use document::Pointer;

/// The machine-readable report of a generation.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// The operations of the document, generated and skipped.
    pub operations: Operations,
    /// The operations whose lists come in pages.
    pub pagination: Vec<Paged>,
    /// Every location whose generated type is any JSON.
    pub untyped: Vec<Untyped>,
    /// Every rewrite on the way to OpenAPI 3.0.
    pub rewrites: Vec<Rewrite>,
    /// Names that are not the preferred ones because those are recorded, and renames that have no
    /// effect.
    pub names: Vec<String>,
    /// Types and variants that only a number distinguishes from others.
    pub numbered: Vec<String>,
    /// String properties that are secrets according to their names.
    pub secrets_by_name: Vec<Pointer>,
    /// Elapsed time in seconds.
    pub seconds: f64,
}

/// The operations of the document, generated and skipped.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Operations {
    /// The number of operations in the document.
    pub total: usize,
    /// The generated ones.
    pub generated: Vec<Generated>,
    /// The skipped ones, each with the reason.
    pub skipped: Vec<Skipped>,
}

/// A generated operation.
#[derive(Clone, Debug, Serialize)]
pub struct Generated {
    /// The HTTP method in capitals.
    pub method: String,
    /// The path, as written in the document.
    pub path: String,
    /// The operation's name in Rust.
    pub operation_id: String,
}

/// A skipped operation.
#[derive(Clone, Debug, Serialize)]
pub struct Skipped {
    /// The HTTP method in capitals.
    pub method: String,
    /// The path, as written in the document.
    pub path: String,
    /// Where the document defines it.
    pub pointer: Pointer,
    /// Why it was skipped.
    pub reason: String,
}

/// An operation whose list comes in pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paged {
    /// The operation's name in Rust.
    pub operation_id: String,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path, as written in the document.
    pub path: String,
    /// `page`, `offset`, `cursor` or `link`.
    pub style: &'static str,
    /// The query parameter that the client sets; `link` has none.
    pub parameter: Option<String>,
    /// The array of items in the response, its properties separated by dots; empty if the response is
    /// the array.
    pub items: String,
    /// Whether the document does not state it with `x-pagination`.
    pub recognised: bool,
}

/// A location whose generated type is any JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Untyped {
    /// Where the document defines it.
    pub pointer: Pointer,
    /// Why there is no type.
    pub reason: String,
}

/// One rewrite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rewrite {
    /// The location of what was rewritten.
    pub pointer: Pointer,
    /// The rule's name.
    pub rule: &'static str,
    /// Whether information was lost.
    pub loss: bool,
    /// What was rewritten, with the values concerned.
    pub detail: String,
}

/// The rules that leave a constraint to the server to check.
const CONSTRAINT_RULES: [&str; 5] = [
    "unchecked-constraint",
    "number-bound",
    "contradictory-bounds",
    "pattern",
    "secret",
];

impl Rewrite {
    /// Whether a constraint is not checked by the client; the type and its values are unaffected.
    pub fn is_constraint(&self) -> bool {
        self.loss && CONSTRAINT_RULES.contains(&self.rule)
    }
}

impl Report {
    /// Records a rewrite that keeps the meaning.
    pub fn kept(&mut self, pointer: &Pointer, rule: &'static str, detail: impl Into<String>) {
        self.rewrite(pointer, rule, false, detail.into());
    }

    /// Records a rewrite that loses information.
    pub fn lost(&mut self, pointer: &Pointer, rule: &'static str, detail: impl Into<String>) {
        self.rewrite(pointer, rule, true, detail.into());
    }

    fn rewrite(&mut self, pointer: &Pointer, rule: &'static str, loss: bool, detail: String) {
        self.rewrites.push(Rewrite {
            pointer: pointer.clone(),
            rule,
            loss,
            detail,
        });
    }

    /// Records a location whose type stays any JSON.
    pub fn untyped(&mut self, pointer: &Pointer, reason: impl Into<String>) {
        let untyped = Untyped {
            pointer: pointer.clone(),
            reason: reason.into(),
        };
        if !self.untyped.contains(&untyped) {
            self.untyped.push(untyped);
        }
    }

    /// Removes duplicates: what several operations share is reported once.
    pub fn deduplicate(&mut self) {
        let mut seen = HashSet::new();
        self.rewrites.retain(|rewrite| {
            seen.insert((
                rewrite.pointer.clone(),
                rewrite.rule,
                rewrite.detail.clone(),
            ))
        });
    }

    /// Makes every pointer exist in `document`: an entry about an absent keyword points to the
    /// schema that lacks it.
    pub fn point_into(&mut self, document: &Value) {
        let untyped = self.untyped.iter_mut().map(|untyped| &mut untyped.pointer);
        let rewrites = self.rewrites.iter_mut().map(|rewrite| &mut rewrite.pointer);
        for pointer in untyped.chain(rewrites) {
            *pointer = pointer.nearest_in(document);
        }
    }

    /// The rewrites that lost information.
    pub fn losses(&self) -> impl Iterator<Item = &Rewrite> {
        self.rewrites.iter().filter(|rewrite| rewrite.loss)
    }
}
