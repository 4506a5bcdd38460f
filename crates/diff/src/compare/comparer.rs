//! The comparison under way, and how it reports a change.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value;

use super::draft::{Draft, Exemption};
use super::prefix::Moved;
use super::schema::{Context, SchemaComparison, has_component};
use crate::change::OperationKey;
use crate::normalise::{Located, Source};
use crate::rules::{self, Rule};

/// A change and the operations that it affects; none for the document as a whole.
pub(crate) type Finding = (Vec<OperationKey>, Draft);

/// The changes between two documents.
pub(crate) struct Findings {
    pub(crate) changes: Vec<Finding>,
    /// The schema components that were removed, and the component that replaces each.
    pub(crate) replaced: BTreeMap<String, String>,
}

/// The comparison of two documents: its inputs, and what was found so far.
pub(super) struct Comparer<'s, 'a> {
    pub(super) old: &'s Source<'a>,
    pub(super) new: &'s Source<'a>,
    pub(super) today: Date,
    pub(super) schemas: SchemaComparison<'s, 'a>,
    /// The security schemes that only have another name in the new document.
    pub(super) renamed_schemes: BTreeMap<&'a str, &'a str>,
    /// The prefix that moved between the paths and the servers.
    pub(super) prefix: Option<Moved>,
    /// Prefixes of paths that do not count.
    pub(super) ignored_prefixes: &'s [String],
    /// The pairs of schemas that operations begin with.
    pub(super) roots: Vec<(OperationKey, usize)>,
    pub(super) findings: Vec<Finding>,
}

/// The operation under comparison.
#[derive(Clone, Debug, Default)]
pub(super) struct Call {
    pub(super) key: Option<OperationKey>,
    pub(super) exemption: Option<Exemption>,
}

/// The location of a change in one document, and the value there.
pub(super) type Occurrence<'v> = (Option<&'v Located<'v>>, Option<Value>);

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_schemas(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        context: Context,
    ) {
        let context = Context {
            exemption: call.exemption,
            ..context
        };
        let root = self.schemas.pair(old, new, context);
        if let Some(key) = &call.key {
            self.roots.push((key.clone(), root));
        }
    }

    pub(super) fn report(
        &mut self,
        call: &Call,
        rule: &'static Rule,
        old: Occurrence<'_>,
        new: Occurrence<'_>,
    ) {
        self.report_with(call, rule, old, new, String::new());
    }

    pub(super) fn report_with(
        &mut self,
        call: &Call,
        rule: &'static Rule,
        old: Occurrence<'_>,
        new: Occurrence<'_>,
        detail: String,
    ) -> &mut Draft {
        let draft = Draft {
            rule,
            direction: None,
            exemption: call.exemption,
            keyword: "",
            old_pointer: old.0.map(|at| at.pointer.clone()),
            new_pointer: new.0.map(|at| at.pointer.clone()),
            old_value: old.1,
            new_value: new.1,
            detail,
        };
        self.findings
            .push((call.key.iter().cloned().collect(), draft));
        let last = self.findings.len() - 1;
        &mut self.findings[last].1
    }

    pub(super) fn finish(mut self) -> Findings {
        self.schemas.run();
        let roots = std::mem::take(&mut self.roots);
        self.findings.extend(self.schemas.affected(&roots));
        let replacements = self.schemas.compatible_replacements();
        let mut replaced: BTreeMap<String, String> = replacements
            .into_iter()
            .filter(|(old, new)| !has_component(self.new, old) && has_component(self.new, new))
            .map(|(old, new)| (old.to_owned(), new.to_owned()))
            .collect();
        for (_, draft) in &self.findings {
            if draft.rule == &rules::document::COMPONENT_RENAMED
                && let (Some(Value::String(old)), Some(Value::String(new))) =
                    (&draft.old_value, &draft.new_value)
            {
                replaced.entry(old.clone()).or_insert_with(|| new.clone());
            }
        }
        Findings {
            changes: self.findings,
            replaced,
        }
    }
}
