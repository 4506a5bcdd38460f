//! Enums, constants, defaults and the content of strings.

use std::collections::HashSet;

use serde_json::Value;

use super::{Medium, Step};
use crate::normalise::{Located, canonical};
use crate::rules::{Directed, schema_values as rules};
use document::schema::Keyword;

impl Step<'_, '_, '_> {
    pub(super) fn compare_values(&mut self) {
        let old = self.old.values.clone();
        let new = self.new.values.clone();
        let mut report = |rule, old: Option<Value>, new: Option<Value>| {
            self.report(rule, Some(Keyword::Enum), old, new);
        };
        let (old, new) = (old.as_ref(), new.as_ref());
        match (old.map(|it| it.as_slice()), new.map(|it| it.as_slice())) {
            (None, None) => {}
            (None, Some([value])) => report(&rules::CONST_ADDED, None, Some(value.clone())),
            (None, Some(values)) => report(&rules::BECAME_ENUM, None, Some(values.into())),
            (Some([value]), None) => report(&rules::CONST_REMOVED, Some(value.clone()), None),
            (Some(values), None) => report(&rules::ENUM_REMOVED, Some(values.into()), None),
            (Some([old]), Some([new])) if canonical(old) != canonical(new) => {
                report(&rules::CONST_CHANGED, Some(old.clone()), Some(new.clone()));
            }
            (Some(old), Some(new)) => {
                for value in missing(old, new) {
                    report(&rules::ENUM_VALUE_REMOVED, Some(value), None);
                }
                for value in missing(new, old) {
                    report(&rules::ENUM_VALUE_ADDED, None, Some(value));
                }
            }
        }
        self.compare_extensible();
    }

    fn compare_extensible(&mut self) {
        let keyword = Keyword::ExtensibleEnum;
        let read =
            |at: Option<&Located<'_>>| -> Option<Vec<Value>> { at?.value.as_array().cloned() };
        let (Some(old), Some(new)) = (read(self.old.get(keyword)), read(self.new.get(keyword)))
        else {
            return;
        };
        for value in missing(&old, &new) {
            let rule = &rules::EXTENSIBLE_ENUM_VALUE_REMOVED;
            self.report(rule, Some(keyword), Some(value), None);
        }
        for value in missing(&new, &old) {
            let rule = &rules::EXTENSIBLE_ENUM_VALUE_ADDED;
            self.report(rule, Some(keyword), None, Some(value));
        }
    }

    pub(super) fn compare_default(&mut self) {
        // The rules about parameters cover their default values.
        if matches!(self.context.medium, Medium::Parameter | Medium::Query) {
            return;
        }
        let old = self.old.get(Keyword::Default).map(|at| at.value.clone());
        let new = self.new.get(Keyword::Default).map(|at| at.value.clone());
        if old.as_ref().map(canonical) == new.as_ref().map(canonical) {
            return;
        }
        let rule = match (&old, &new) {
            (None, _) => &rules::DEFAULT_VALUE_ADDED,
            (_, None) => &rules::DEFAULT_VALUE_REMOVED,
            _ => &rules::DEFAULT_VALUE_CHANGED,
        };
        self.report(rule, Some(Keyword::Default), old, new);
    }

    /// Compares the pattern and the content of strings.
    pub(super) fn compare_strings(&mut self) {
        if !self.both_accept("string") {
            return;
        }
        self.compare_pattern();
        for (keyword, rule) in [
            (Keyword::ContentEncoding, &rules::CONTENT_ENCODING_CHANGED),
            (
                Keyword::ContentMediaType,
                &rules::CONTENT_MEDIA_TYPE_CHANGED,
            ),
        ] {
            let old = self.old.get(keyword).map(|at| at.value.clone());
            let new = self.new.get(keyword).map(|at| at.value.clone());
            let lower = |value: &Option<Value>| {
                let text = value.as_ref().and_then(Value::as_str);
                text.map(str::to_ascii_lowercase)
            };
            if lower(&old) != lower(&new) {
                self.report(rule, Some(keyword), old, new);
            }
        }
        self.compare_subschema(
            Keyword::ContentSchema,
            &rules::CONTENT_SCHEMA_ADDED,
            &rules::CONTENT_SCHEMA_REMOVED,
        );
    }

    fn compare_pattern(&mut self) {
        let (before, after) = (self.old.pattern(), self.new.pattern());
        let written = self.new.str(Keyword::Pattern);
        let rule = match (before, after) {
            _ if before == after => return,
            (None, _) => &rules::PATTERN_ADDED,
            (_, None) if written.is_some() => &rules::PATTERN_GENERALIZED,
            (_, None) => &rules::PATTERN_REMOVED,
            _ => &rules::PATTERN_CHANGED,
        };
        let (old, new) = (before.map(Value::from), written.map(Value::from));
        self.report(rule, Some(Keyword::Pattern), old, new);
    }

    /// Compares a keyword that has one schema: reports that it was added or removed, or compares
    /// the schemas of both sides.
    pub(super) fn compare_subschema(
        &mut self,
        keyword: Keyword,
        added: &'static Directed,
        removed: &'static Directed,
    ) {
        let is_constraining = |at: &&Located<'_>| at.value != &Value::Bool(true);
        let old = self.old.get(keyword).filter(is_constraining).cloned();
        let new = self.new.get(keyword).filter(is_constraining).cloned();
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) => {
                self.report(added, Some(keyword), None, Some(new.value.clone()));
            }
            (Some(old), None) => {
                self.report(removed, Some(keyword), Some(old.value.clone()), None);
            }
            (Some(old), Some(new)) => self.descend(&old, &new, self.context),
        }
    }
}

/// Returns the values of `from` that `other` does not have.
fn missing(from: &[Value], other: &[Value]) -> Vec<Value> {
    let known: HashSet<String> = other.iter().map(canonical).collect();
    let is_missing = |value: &&Value| !known.contains(&canonical(value));
    from.iter().filter(is_missing).cloned().collect()
}
