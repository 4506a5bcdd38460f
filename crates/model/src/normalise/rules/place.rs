//! What a rule is given beside a schema's keywords.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::normalise::draft::Located;
use crate::report::Report;
use document::Pointer;

/// The schema that a rule is applied to, and what the rule may need beside it.
pub struct Place<'a> {
    /// The schema's location in the document.
    pub at: &'a Pointer,
    /// The report of what is rewritten.
    pub report: &'a mut Report,
    /// The document, for references.
    pub document: &'a Value,
    /// The outermost schema around this one, for references into its `$defs`.
    pub root: &'a Located,
    /// Names of locations outside the components that something refers to.
    pub promoted: &'a mut BTreeMap<Pointer, String>,
    /// The components' names.
    pub components: &'a dyn Fn(&str) -> bool,
    /// The formats that have a type of the user.
    pub formats: &'a BTreeSet<String>,
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
