//! What generation did to a document: operations, lowerings, and everything that was lost.

use std::collections::HashSet;

use serde::Serialize;
use serde_json::Value;

use crate::document::Pointer;

/// The machine-readable account of one generation.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// Which operations of the document are in the output.
    pub operations: Operations,
    /// Every place whose value is any JSON in the output.
    pub untyped: Vec<Untyped>,
    /// Every place that was rewritten on the way to OpenAPI 3.0.
    pub lowerings: Vec<Lowering>,
    /// String properties that were taken for secrets by their names.
    pub secrets_by_name: Vec<Pointer>,
    /// How long it took, in seconds.
    pub seconds: f64,
}

/// Which operations of the document are in the output.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Operations {
    /// How many the document has.
    pub total: usize,
    /// Those in the output.
    pub generated: Vec<Generated>,
    /// Those left out, each with the reason.
    pub skipped: Vec<Skipped>,
}

/// An operation that is in the output.
#[derive(Clone, Debug, Serialize)]
pub struct Generated {
    /// The HTTP method in capitals.
    pub method: String,
    /// The path as the document spells it.
    pub path: String,
    /// The operation's name in Rust.
    pub operation_id: String,
}

/// An operation that is not in the output.
#[derive(Clone, Debug, Serialize)]
pub struct Skipped {
    /// The HTTP method in capitals.
    pub method: String,
    /// The path as the document spells it.
    pub path: String,
    /// Where the document defines it.
    pub pointer: Pointer,
    /// Why it was left out.
    pub reason: String,
}

/// A place whose value is any JSON in the output.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Untyped {
    /// Where the document defines it.
    pub pointer: Pointer,
    /// Why there is no type.
    pub reason: String,
}

/// One application of a rule to one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lowering {
    /// Where the document says what was rewritten.
    pub pointer: Pointer,
    /// The rule's name.
    pub rule: &'static str,
    /// Whether the output says less than the document did.
    pub loss: bool,
    /// What was rewritten, with the values concerned.
    pub detail: String,
}

impl Report {
    /// Notes a rewriting that keeps the meaning.
    pub fn kept(&mut self, pointer: &Pointer, rule: &'static str, detail: impl Into<String>) {
        self.lowering(pointer, rule, false, detail.into());
    }

    /// Notes a rewriting that loses something.
    pub fn lost(&mut self, pointer: &Pointer, rule: &'static str, detail: impl Into<String>) {
        self.lowering(pointer, rule, true, detail.into());
    }

    fn lowering(&mut self, pointer: &Pointer, rule: &'static str, loss: bool, detail: String) {
        self.lowerings.push(Lowering {
            pointer: pointer.clone(),
            rule,
            loss,
            detail,
        });
    }

    /// Notes a place whose value stays any JSON.
    pub fn untyped(&mut self, pointer: &Pointer, reason: impl Into<String>) {
        let untyped = Untyped {
            pointer: pointer.clone(),
            reason: reason.into(),
        };
        if !self.untyped.contains(&untyped) {
            self.untyped.push(untyped);
        }
    }

    /// Leaves out what was told before: a part of the document that several operations share is told
    /// once.
    pub fn tell_once(&mut self) {
        let mut told = HashSet::new();
        self.lowerings.retain(|lowering| {
            told.insert((
                lowering.pointer.clone(),
                lowering.rule,
                lowering.detail.clone(),
            ))
        });
    }

    /// Makes every pointer name a place that `document` holds: what is said of a keyword that is
    /// not there is said of the schema that lacks it.
    pub fn point_into(&mut self, document: &Value) {
        let untyped = self.untyped.iter_mut().map(|untyped| &mut untyped.pointer);
        let lowerings = self
            .lowerings
            .iter_mut()
            .map(|lowering| &mut lowering.pointer);
        for pointer in untyped.chain(lowerings) {
            *pointer = pointer.nearest_in(document);
        }
    }

    /// The lowerings that lost something.
    pub fn losses(&self) -> impl Iterator<Item = &Lowering> {
        self.lowerings.iter().filter(|lowering| lowering.loss)
    }
}
