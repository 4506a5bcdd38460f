//! Enumerations, constants, defaults and what texts hold.

use serde_json::Value;

use super::{Direction, Medium, Step, quote, show};
use crate::diff::normalise::canonical;
use crate::diff::rules::schema_values as rules;

/// What a client with open enumerations, such as the generated one, makes of a new value.
const OPEN: &str =
    "the generated enums are open and keep it as an unknown value, a closed enum would refuse it";

impl Step<'_, '_, '_> {
    pub(super) fn compare_values(&mut self) {
        let old: Option<Vec<Value>> = owned(self.old.values.as_deref());
        let new: Option<Vec<Value>> = owned(self.new.values.as_deref());
        match (old.as_deref(), new.as_deref()) {
            (None, None) => {}
            (None, Some([value])) => {
                let text = format!("can be {} only", quote(value));
                self.report(
                    &rules::CONSTANT_ADDED,
                    "enum",
                    None,
                    Some(value.clone()),
                    text,
                );
            }
            (None, Some(values)) => {
                let text = format!("can be one of {} only", list(values));
                self.report(&rules::BECAME_ENUM, "enum", None, Some(values.into()), text);
            }
            (Some([value]), None) => {
                let text = format!("can be anything, not {} only", quote(value));
                self.report(
                    &rules::CONSTANT_REMOVED,
                    "enum",
                    Some(value.clone()),
                    None,
                    text,
                );
            }
            (Some(values), None) => {
                let text = format!("can be anything, not one of {} only", list(values));
                self.report(&rules::ENUM_LIFTED, "enum", Some(values.into()), None, text);
            }
            (Some([old]), Some([new])) if canonical(old) != canonical(new) => {
                let text = format!("can be {} only, instead of {}", quote(new), quote(old));
                let values = (Some(old.clone()), Some(new.clone()));
                self.report(&rules::CONSTANT_CHANGED, "enum", values.0, values.1, text);
            }
            (Some(old), Some(new)) => self.compare_listed(old, new),
        }
        self.compare_extensible();
    }

    fn compare_listed(&mut self, old: &[Value], new: &[Value]) {
        for value in missing(old, new) {
            let text = format!("can no longer be {}", quote(&value));
            self.report(&rules::ENUM_VALUE_REMOVED, "enum", Some(value), None, text);
        }
        for value in missing(new, old) {
            let text = match self.context.direction {
                Direction::Request => format!("can be {}", quote(&value)),
                Direction::Response => format!("can be {}; {OPEN}", quote(&value)),
            };
            self.report(&rules::ENUM_VALUE_ADDED, "enum", None, Some(value), text);
        }
    }

    fn compare_extensible(&mut self) {
        let read = |at: Option<&crate::diff::normalise::Located<'_>>| -> Option<Vec<Value>> {
            at?.value.as_array().cloned()
        };
        let old = read(self.old.get("x-extensible-enum"));
        let new = read(self.new.get("x-extensible-enum"));
        let (Some(old), Some(new)) = (old, new) else {
            return;
        };
        for value in missing(&old, &new) {
            let text = format!("can no longer be {}", quote(&value));
            let rule = &rules::EXTENSIBLE_ENUM_VALUE_REMOVED;
            self.report(rule, "x-extensible-enum", Some(value), None, text);
        }
        for value in missing(&new, &old) {
            let text = format!("can be {}", quote(&value));
            let rule = &rules::EXTENSIBLE_ENUM_VALUE_ADDED;
            self.report(rule, "x-extensible-enum", None, Some(value), text);
        }
    }

    pub(super) fn compare_default(&mut self) {
        // What leaving a parameter out means is told by the rules about parameters.
        if matches!(self.context.medium, Medium::Parameter | Medium::Query) {
            return;
        }
        let old = self.old.get("default").map(|at| at.value.clone());
        let new = self.new.get("default").map(|at| at.value.clone());
        if old.as_ref().map(canonical) == new.as_ref().map(canonical) {
            return;
        }
        let rule = match (&old, &new) {
            (None, _) => &rules::DEFAULT_ADDED,
            (_, None) => &rules::DEFAULT_REMOVED,
            _ => &rules::DEFAULT_CHANGED,
        };
        let text = format!("defaults to {} instead of {}", show(&new), show(&old));
        self.report(rule, "default", old, new, text);
    }

    /// What a text has to look like and what it holds.
    pub(super) fn compare_texts(&mut self) {
        if !(self.old.admits("string") && self.new.admits("string")) {
            return;
        }
        self.compare_pattern();
        for (keyword, rule) in [
            ("contentEncoding", &rules::CONTENT_ENCODING_CHANGED),
            ("contentMediaType", &rules::CONTENT_MEDIA_TYPE_CHANGED),
        ] {
            let old = self.old.get(keyword).map(|at| at.value.clone());
            let new = self.new.get(keyword).map(|at| at.value.clone());
            if old != new {
                let text = format!("holds {} instead of {}", show(&new), show(&old));
                self.report(rule, keyword, old, new, text);
            }
        }
        self.compare_one_sided(
            "contentSchema",
            (
                &rules::CONTENT_SCHEMA_ADDED,
                "holds content that has to follow a schema",
            ),
            (
                &rules::CONTENT_SCHEMA_REMOVED,
                "holds content that no longer follows a schema",
            ),
        );
    }

    fn compare_pattern(&mut self) {
        let old = self.old.text("pattern").map(Value::from);
        let new = self.new.text("pattern").map(Value::from);
        if old == new {
            return;
        }
        let (rule, text) = match (&old, &new) {
            (None, Some(_)) => (
                &rules::PATTERN_ADDED,
                format!("has to match {}", show(&new)),
            ),
            (Some(_), None) => (
                &rules::PATTERN_REMOVED,
                format!("need not match {}", show(&old)),
            ),
            (_, Some(pattern)) if matches_everything(pattern) => (
                &rules::PATTERN_GENERALISED,
                format!("may be any text, where it had to match {}", show(&old)),
            ),
            _ => (
                &rules::PATTERN_CHANGED,
                format!("has to match {} instead of {}", show(&new), show(&old)),
            ),
        };
        self.report(rule, "pattern", old, new, text);
    }

    /// A keyword that holds one schema: reports it when it came or went, and compares it when both
    /// sides have it.
    pub(super) fn compare_one_sided(
        &mut self,
        keyword: &str,
        added: (&'static crate::diff::rules::Directed, &str),
        removed: (&'static crate::diff::rules::Directed, &str),
    ) {
        let limits = |at: &&crate::diff::normalise::Located<'_>| at.value != &Value::Bool(true);
        let old = self.old.get(keyword).filter(limits).cloned();
        let new = self.new.get(keyword).filter(limits).cloned();
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) => {
                let value = Some(new.value.clone());
                self.report(added.0, keyword, None, value, added.1.to_owned());
            }
            (Some(old), None) => {
                let value = Some(old.value.clone());
                self.report(removed.0, keyword, value, None, removed.1.to_owned());
            }
            (Some(old), Some(new)) => self.descend(&old, &new, self.context),
        }
    }
}

fn owned(values: Option<&[&Value]>) -> Option<Vec<Value>> {
    Some(values?.iter().map(|value| (*value).clone()).collect())
}

fn list(values: &[Value]) -> String {
    values.iter().map(quote).collect::<Vec<_>>().join(", ")
}

/// The values that `from` has and `other` has not.
fn missing(from: &[Value], other: &[Value]) -> Vec<Value> {
    from.iter()
        .filter(|value| {
            !other
                .iter()
                .any(|known| canonical(known) == canonical(value))
        })
        .cloned()
        .collect()
}

fn matches_everything(pattern: &Value) -> bool {
    matches!(
        pattern.as_str(),
        Some("" | ".*" | "^.*$" | "^.*" | ".*$" | "^" | "$")
    )
}
