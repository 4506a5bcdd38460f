//! What a rule is given beside a schema.

use std::collections::BTreeSet;

use serde_json::Value;

use super::targets::Targets;
use crate::normalise::schema::Unchecked;
use crate::report::Report;
use document::Pointer;

/// What a rule may need beside the schema that it is applied to, and what it has to say of it.
pub struct Place<'a, 'd> {
    /// The schema's location in the document.
    pub at: Pointer,
    /// The report of what is rewritten.
    pub report: &'a mut Report,
    /// What references lead to.
    pub targets: &'a mut Targets<'d>,
    /// The outermost schema around this one, for references into its `$defs`.
    pub root: &'a Pointer,
    /// The formats that have a type of the user.
    pub formats: &'a BTreeSet<String>,
    /// The component that the schema refers to.
    pub component: Option<String>,
    /// The constraints that no Rust type checks.
    pub unchecked: Unchecked,
}

impl Place<'_, '_> {
    /// Notes a constraint that no Rust type checks.
    pub fn leave_unchecked(&mut self, keyword: &str, value: Value) {
        self.unchecked.entry(keyword).or_insert(value);
    }

    /// Records a rewrite of a keyword that loses nothing.
    pub fn kept(&mut self, keyword: &str, rule: &'static str, detail: impl Into<String>) {
        self.report.kept(&self.at.join(keyword), rule, detail);
    }

    /// Records a rewrite of a keyword that loses information.
    pub fn lost(&mut self, keyword: &str, rule: &'static str, detail: impl Into<String>) {
        self.report.lost(&self.at.join(keyword), rule, detail);
    }
}

/// A value in a message: short, on one line.
pub fn snippet(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 60 {
        return format!("`{text}`");
    }
    let start: String = text.chars().take(57).collect();
    format!("`{start}...`")
}
