//! Objects: properties, required properties and additional properties.

use std::rc::Rc;

use serde_json::Value;

use super::{Context, Medium, Step};
use crate::compare::draft::Exemption;
use crate::direction::Direction;
use crate::normalise::{Located, Schema, Source};
use crate::rules::{Directed, schema_structure as rules};
use crate::value::quote;
use document::schema::Keyword;

impl<'a> Step<'_, '_, 'a> {
    pub(super) fn compare_objects(&mut self) {
        // A schema with properties is meant for objects, even if its type says otherwise.
        let has_properties = |schema: &Schema<'a>| !schema.properties.is_empty();
        let is_comparable =
            self.both_accept("object") || (has_properties(&self.old) && has_properties(&self.new));
        if !is_comparable {
            return;
        }
        self.compare_properties();
        self.compare_undeclared();
        self.compare_additional();
        self.compare_named(
            Keyword::PatternProperties,
            &rules::PATTERN_PROPERTY_ADDED,
            &rules::PATTERN_PROPERTY_REMOVED,
        );
        self.compare_subschema(
            Keyword::PropertyNames,
            &rules::PROPERTY_NAMES_ADDED,
            &rules::PROPERTY_NAMES_REMOVED,
        );
        self.compare_subschema(
            Keyword::UnevaluatedProperties,
            &rules::UNEVALUATED_PROPERTIES_ADDED,
            &rules::UNEVALUATED_PROPERTIES_REMOVED,
        );
        self.compare_named(
            Keyword::DependentSchemas,
            &rules::DEPENDENT_SCHEMA_ADDED,
            &rules::DEPENDENT_SCHEMA_REMOVED,
        );
        self.compare_dependent_required();
    }

    fn compare_properties(&mut self) {
        let old = self.old.properties.clone();
        let new = self.new.properties.clone();
        for (name, before) in old.iter() {
            match new.get(name) {
                Some(after) => self.compare_property(name, before, after),
                None => self.report_property_removed(name, before),
            }
        }
        for (name, after) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            self.report_property_added(name, after);
        }
    }

    fn compare_property(&mut self, name: &str, old: &Located<'a>, new: &Located<'a>) {
        let before = self.comparison.old.schema(old);
        let after = self.comparison.new.schema(new);
        let exemption = self.exemption(&after);
        let required = (
            self.old.required.contains(name),
            self.new.required.contains(name),
        );
        let is_required = required.0 && required.1;
        let read_only = (
            before.flag(Keyword::ReadOnly),
            after.flag(Keyword::ReadOnly),
        );
        let write_only = (
            before.flag(Keyword::WriteOnly),
            after.flag(Keyword::WriteOnly),
        );
        let mut report = |rule: &'static Directed, values: (bool, bool), exemption| {
            let old = (old.pointer.clone(), Some(Value::Bool(values.0)));
            let new = (new.pointer.clone(), Some(Value::Bool(values.1)));
            self.report_at(rule, None, old, new).exemption = exemption;
        };
        match required {
            (false, true) => report(&rules::PROPERTY_BECAME_REQUIRED, required, exemption),
            (true, false) => report(&rules::PROPERTY_BECAME_OPTIONAL, required, exemption),
            _ => {}
        }
        // Read-only and write-only properties are exempt from other changes, not from this one.
        let unstable = self.context.exemption;
        let mut report = |rule: &'static Directed, values: (bool, bool)| {
            let old = (old.pointer.clone(), Some(Value::Bool(values.0)));
            let new = (new.pointer.clone(), Some(Value::Bool(values.1)));
            self.report_at(rule, None, old, new).exemption = unstable;
        };
        match (read_only, is_required) {
            ((false, true), _) => report(&rules::PROPERTY_BECAME_READ_ONLY, read_only),
            ((true, false), false) => report(&rules::PROPERTY_BECAME_NOT_READ_ONLY, read_only),
            ((true, false), true) => {
                report(&rules::REQUIRED_PROPERTY_BECAME_NOT_READ_ONLY, read_only);
            }
            _ => {}
        }
        match (write_only, is_required) {
            ((false, true), false) => report(&rules::PROPERTY_BECAME_WRITE_ONLY, write_only),
            ((false, true), true) => {
                report(&rules::REQUIRED_PROPERTY_BECAME_WRITE_ONLY, write_only);
            }
            ((true, false), false) => report(&rules::PROPERTY_BECAME_NOT_WRITE_ONLY, write_only),
            ((true, false), true) => {
                report(&rules::REQUIRED_PROPERTY_BECAME_NOT_WRITE_ONLY, write_only);
            }
            _ => {}
        }
        self.compare_lifecycle(old, new, &before, &after);
        let context = Context {
            exemption,
            ..self.property_context()
        };
        self.descend(old, new, context);
    }

    /// Returns the reason why a change of the property cannot break a client.
    fn exemption(&self, property: &Schema<'a>) -> Option<Exemption> {
        match self.context.direction {
            Direction::Request if property.flag(Keyword::ReadOnly) => Some(Exemption::ReadOnly),
            Direction::Response if property.flag(Keyword::WriteOnly) => Some(Exemption::WriteOnly),
            _ => self.context.exemption,
        }
    }

    fn property_context(&self) -> Context {
        let medium = match self.context.medium {
            Medium::Parameter | Medium::Query | Medium::Header => Medium::Property,
            other => other,
        };
        self.context.with_medium(medium)
    }

    fn report_property_added(&mut self, name: &str, at: &Located<'a>) {
        let exemption = self.exemption(&self.comparison.new.schema(at));
        let rule = if self.new.required.contains(name) {
            &rules::REQUIRED_PROPERTY_ADDED
        } else {
            &rules::OPTIONAL_PROPERTY_ADDED
        };
        self.report_added(rule, None, at, name.into()).exemption = exemption;
    }

    fn report_property_removed(&mut self, name: &str, at: &Located<'a>) {
        let exemption = self.exemption(&self.comparison.old.schema(at));
        let rule = if self.old.required.contains(name) {
            &rules::REQUIRED_PROPERTY_REMOVED
        } else {
            &rules::OPTIONAL_PROPERTY_REMOVED
        };
        self.report_removed(rule, None, at, name.into()).exemption = exemption;
    }

    /// Compares the names in `required` that neither side declares as a property.
    fn compare_undeclared(&mut self) {
        let (before, after) = (Rc::clone(&self.old), Rc::clone(&self.new));
        let is_undeclared = |name: &&String| {
            !before.properties.contains_key(*name) && !after.properties.contains_key(*name)
        };
        let (old, new) = (&before.required, &after.required);
        for name in new
            .iter()
            .filter(|name| !old.contains(*name))
            .filter(is_undeclared)
        {
            let rule = &rules::UNDECLARED_PROPERTY_BECAME_REQUIRED;
            self.report(rule, None, None, Some(name.as_str().into()));
        }
        for name in old
            .iter()
            .filter(|name| !new.contains(*name))
            .filter(is_undeclared)
        {
            let rule = &rules::UNDECLARED_PROPERTY_BECAME_OPTIONAL;
            self.report(rule, None, Some(name.as_str().into()), None);
        }
    }

    fn compare_additional(&mut self) {
        let keyword = Keyword::AdditionalProperties;
        let (old, new) = (
            self.old.get(keyword).cloned(),
            self.new.get(keyword).cloned(),
        );
        let read = |source: &Source<'a>, at: &Option<Located<'a>>| {
            let schema = at.as_ref().map(|at| source.schema(at));
            match schema {
                Some(schema) if schema.never => Additional::None,
                Some(schema) if !schema.accepts_anything() => Additional::Schema,
                _ => Additional::Any,
            }
        };
        let before = read(self.comparison.old, &old);
        let after = read(self.comparison.new, &new);
        let rule = match (before, after) {
            (Additional::Schema, Additional::Schema) => {
                if let (Some(old), Some(new)) = (&old, &new) {
                    self.descend(old, new, self.property_context());
                }
                return;
            }
            _ if before == after => return,
            (_, Additional::None) => &rules::ADDITIONAL_PROPERTIES_DISALLOWED,
            (Additional::None, _) => &rules::ADDITIONAL_PROPERTIES_ALLOWED,
            (_, Additional::Schema) => &rules::ADDITIONAL_PROPERTIES_CONSTRAINED,
            (_, Additional::Any) => &rules::ADDITIONAL_PROPERTIES_UNCONSTRAINED,
        };
        let value = |at: Option<Located<'a>>| at.map(|at| at.value.clone());
        self.report(rule, Some(keyword), value(old), value(new));
    }

    fn compare_dependent_required(&mut self) {
        let keyword = Keyword::DependentRequired;
        let (old, new) = (
            self.old.get(keyword).cloned(),
            self.new.get(keyword).cloned(),
        );
        let of = |at: &Option<Located<'a>>, name: &str| at.as_ref().and_then(|at| at.get(name));
        let mut names: Vec<&str> = [&old, &new]
            .into_iter()
            .flatten()
            .flat_map(|at| at.properties())
            .map(|(name, _)| name)
            .collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let (before, after) = (of(&old, name), of(&new, name));
            let sorted = |at: &Option<Located<'a>>| {
                let mut names: Vec<&str> = at
                    .iter()
                    .flat_map(Located::items)
                    .filter_map(|item| item.value.as_str())
                    .collect();
                names.sort_unstable();
                names
            };
            let (were_required, are_required) = (sorted(&before), sorted(&after));
            if were_required == are_required {
                continue;
            }
            let rule = match (&before, &after) {
                (None, _) => &rules::DEPENDENT_REQUIRED_ADDED,
                (_, None) => &rules::DEPENDENT_REQUIRED_REMOVED,
                _ => &rules::DEPENDENT_REQUIRED_CHANGED,
            };
            let schema = |at: Option<Located<'a>>, schema: &Schema<'a>| {
                at.map_or_else(|| schema.pointer.clone(), |at| at.pointer)
            };
            let old = (schema(before, &self.old), Some(were_required.into()));
            let new = (schema(after, &self.new), Some(are_required.into()));
            self.report_at(rule, Some(keyword), old, new).detail = quote(&name.into());
        }
    }

    /// Compares a keyword that has schemas by name.
    fn compare_named(
        &mut self,
        keyword: Keyword,
        added: &'static Directed,
        removed: &'static Directed,
    ) {
        let (old, new) = (
            self.old.get(keyword).cloned(),
            self.new.get(keyword).cloned(),
        );
        let find = |at: &Option<Located<'a>>, name: &str| at.as_ref().and_then(|at| at.get(name));
        for (name, before) in old.iter().flat_map(Located::properties) {
            match find(&new, name) {
                Some(after) => self.descend(&before, &after, self.property_context()),
                None => {
                    self.report_removed(removed, Some(keyword), &before, before.value.clone())
                        .detail = quote(&name.into());
                }
            }
        }
        for (name, after) in new.iter().flat_map(Located::properties) {
            if find(&old, name).is_none() {
                self.report_added(added, Some(keyword), &after, after.value.clone())
                    .detail = quote(&name.into());
            }
        }
    }
}

/// What a schema accepts besides its declared properties.
#[derive(Clone, Copy, PartialEq)]
enum Additional {
    None,
    Schema,
    Any,
}
