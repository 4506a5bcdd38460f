//! Objects: properties, which are required, and members besides them.

use serde_json::Value;

use super::{Context, Direction, Medium, Step};
use crate::diff::compare::draft::Exemption;
use crate::diff::normalise::{Located, Source};
use crate::diff::rules::{Directed, schema_structure as rules};

impl<'a> Step<'_, '_, 'a> {
    pub(super) fn compare_objects(&mut self) {
        // A schema that lists properties is meant for objects, even if its type slipped.
        let lists = |schema: &crate::diff::normalise::Schema<'a>| !schema.properties.is_empty();
        let comparable = self.both_admit("object") || (lists(&self.old) && lists(&self.new));
        if !comparable {
            return;
        }
        self.compare_properties();
        self.compare_undeclared();
        self.compare_additional();
        self.compare_patterns();
        self.compare_one_sided(
            "propertyNames",
            (
                &rules::PROPERTY_NAMES_ADDED,
                "limits the names of its members",
            ),
            (
                &rules::PROPERTY_NAMES_REMOVED,
                "no longer limits the names of its members",
            ),
        );
        self.compare_one_sided(
            "unevaluatedProperties",
            (
                &rules::UNEVALUATED_PROPERTIES_ADDED,
                "limits the members that nothing else describes",
            ),
            (
                &rules::UNEVALUATED_PROPERTIES_REMOVED,
                "no longer limits the members that nothing else describes",
            ),
        );
        self.compare_dependencies();
    }

    fn compare_properties(&mut self) {
        let old = self.old.properties.clone();
        let new = self.new.properties.clone();
        for (name, before) in &old {
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
        let exemption = self.exemption(after.flag("readOnly"), after.flag("writeOnly"));
        let required = (
            self.old.required.contains(&name),
            self.new.required.contains(&name),
        );
        let pointers = (Some(old.pointer.clone()), Some(new.pointer.clone()));
        let unstable = self.context.exemption;
        let mut report =
            |rule: &'static Directed, values: (bool, bool), text: String, exemption| {
                let old = (pointers.0.clone(), Some(Value::Bool(values.0)));
                let new = (pointers.1.clone(), Some(Value::Bool(values.1)));
                self.report_exempt(rule, old, new, text, exemption);
            };
        if required.0 != required.1 {
            let (rule, text) = if required.1 {
                (&rules::PROPERTY_BECAME_REQUIRED, "is required now")
            } else {
                (&rules::PROPERTY_BECAME_OPTIONAL, "is no longer required")
            };
            report(rule, required, text.to_owned(), exemption);
        }
        let always = required.0 && required.1;
        let read_only = (before.flag("readOnly"), after.flag("readOnly"));
        if read_only.0 != read_only.1 {
            let (rule, text) = match (read_only.1, always) {
                (true, _) => (
                    &rules::BECAME_READ_ONLY,
                    "is read-only now: not sent in requests",
                ),
                (false, false) => (&rules::BECAME_NOT_READ_ONLY, "can be sent in requests"),
                (false, true) => (
                    &rules::REQUIRED_BECAME_NOT_READ_ONLY,
                    "is required and no longer read-only: requests have to carry it",
                ),
            };
            report(rule, read_only, text.to_owned(), unstable);
        }
        let write_only = (before.flag("writeOnly"), after.flag("writeOnly"));
        if write_only.0 != write_only.1 {
            let (rule, text) = match (write_only.1, always) {
                (true, false) => (
                    &rules::BECAME_WRITE_ONLY,
                    "is write-only now: not sent in responses",
                ),
                (true, true) => (
                    &rules::REQUIRED_BECAME_WRITE_ONLY,
                    "is required and write-only now: responses no longer carry it",
                ),
                (false, false) => (&rules::BECAME_NOT_WRITE_ONLY, "can come in responses"),
                (false, true) => (
                    &rules::REQUIRED_BECAME_NOT_WRITE_ONLY,
                    "is required and no longer write-only: responses carry it",
                ),
            };
            report(rule, write_only, text.to_owned(), unstable);
        }
        self.compare_lifecycle(old, new, &before, &after);
        let context = Context {
            exemption,
            ..self.member_context()
        };
        self.descend(old, new, context);
    }

    /// Why what happens to a property cannot break anybody.
    fn exemption(&self, read_only: bool, write_only: bool) -> Option<Exemption> {
        match self.context.direction {
            Direction::Request if read_only => Some(Exemption::ReadOnly),
            Direction::Response if write_only => Some(Exemption::WriteOnly),
            _ => self.context.exemption,
        }
    }

    fn member_context(&self) -> Context {
        let medium = match self.context.medium {
            Medium::Parameter | Medium::Query | Medium::Header => Medium::Member,
            other => other,
        };
        self.context.with_medium(medium)
    }

    fn report_property_added(&mut self, name: &str, at: &Located<'a>) {
        let schema = self.comparison.new.schema(at);
        let exemption = self.exemption(schema.flag("readOnly"), schema.flag("writeOnly"));
        let (rule, text) = if self.new.required.contains(&name) {
            (&rules::REQUIRED_PROPERTY_ADDED, "is new and required")
        } else {
            (
                &rules::OPTIONAL_PROPERTY_ADDED,
                "is new and may be left out",
            )
        };
        let old = (Some(self.old.pointer.clone()), None);
        let new = (Some(at.pointer.clone()), Some(Value::from(name)));
        self.report_exempt(rule, old, new, text.to_owned(), exemption);
    }

    fn report_property_removed(&mut self, name: &str, at: &Located<'a>) {
        let schema = self.comparison.old.schema(at);
        let exemption = self.exemption(schema.flag("readOnly"), schema.flag("writeOnly"));
        let (rule, text) = if self.old.required.contains(&name) {
            (
                &rules::REQUIRED_PROPERTY_REMOVED,
                "was required and is gone",
            )
        } else {
            (&rules::OPTIONAL_PROPERTY_REMOVED, "is gone")
        };
        let old = (Some(at.pointer.clone()), Some(Value::from(name)));
        let new = (Some(self.new.pointer.clone()), None);
        self.report_exempt(rule, old, new, text.to_owned(), exemption);
    }

    /// Names in `required` that no property describes, on either side.
    fn compare_undeclared(&mut self) {
        let declared = |name: &&&str| {
            self.old.properties.contains_key(**name) || self.new.properties.contains_key(**name)
        };
        let (old, new) = (&self.old.required, &self.new.required);
        let added: Vec<String> = new
            .iter()
            .filter(|name| !old.contains(name) && !declared(name))
            .map(|name| (*name).to_owned())
            .collect();
        let removed: Vec<String> = old
            .iter()
            .filter(|name| !new.contains(name) && !declared(name))
            .map(|name| (*name).to_owned())
            .collect();
        for name in added {
            let text = format!("has to have the member `{name}`, which is not described");
            let rule = &rules::UNDECLARED_PROPERTY_BECAME_REQUIRED;
            self.report(rule, "", None, Some(name.into()), text);
        }
        for name in removed {
            let text = format!("need not have the member `{name}`, which is not described");
            let rule = &rules::UNDECLARED_PROPERTY_BECAME_OPTIONAL;
            self.report(rule, "", Some(name.into()), None, text);
        }
    }

    fn compare_additional(&mut self) {
        let keyword = "additionalProperties";
        let (old, new) = (
            self.old.get(keyword).cloned(),
            self.new.get(keyword).cloned(),
        );
        let read = |source: &Source<'a>, at: &Option<Located<'a>>| {
            let schema = at.as_ref().map(|at| source.schema(at));
            match schema {
                Some(schema) if schema.never => Additional::None,
                Some(schema) if !schema.takes_anything() => Additional::Schema,
                _ => Additional::Any,
            }
        };
        let before = read(self.comparison.old, &old);
        let after = read(self.comparison.new, &new);
        let (rule, text) = match (before, after) {
            (Additional::Schema, Additional::Schema) => {
                if let (Some(old), Some(new)) = (&old, &new) {
                    self.descend(old, new, self.member_context());
                }
                return;
            }
            _ if before == after => return,
            (_, Additional::None) => (
                &rules::ADDITIONAL_PROPERTIES_FORBIDDEN,
                "takes no members but the described ones",
            ),
            (Additional::None, _) => (
                &rules::ADDITIONAL_PROPERTIES_ALLOWED,
                "takes members besides the described ones",
            ),
            (_, Additional::Schema) => (
                &rules::ADDITIONAL_PROPERTIES_CONSTRAINED,
                "takes members besides the described ones under a schema only",
            ),
            (_, Additional::Any) => (
                &rules::ADDITIONAL_PROPERTIES_UNCONSTRAINED,
                "takes members of any kind besides the described ones",
            ),
        };
        let value = |at: Option<Located<'a>>| at.map(|at| at.value.clone());
        self.report(rule, keyword, value(old), value(new), text.to_owned());
    }

    fn compare_patterns(&mut self) {
        self.compare_named(
            "patternProperties",
            (&rules::PATTERN_PROPERTY_ADDED, "has to follow a schema"),
            (
                &rules::PATTERN_PROPERTY_REMOVED,
                "no longer has to follow a schema",
            ),
        );
    }

    fn compare_dependencies(&mut self) {
        self.compare_named(
            "dependentSchemas",
            (
                &rules::DEPENDENT_SCHEMA_ADDED,
                "puts the object under a schema",
            ),
            (
                &rules::DEPENDENT_SCHEMA_REMOVED,
                "no longer puts the object under a schema",
            ),
        );
        let keyword = "dependentRequired";
        let (old, new) = (
            self.old.get(keyword).cloned(),
            self.new.get(keyword).cloned(),
        );
        let of = |at: &Option<Located<'a>>, name: &str| at.as_ref().and_then(|at| at.get(name));
        let mut names: Vec<&str> = [&old, &new]
            .into_iter()
            .flatten()
            .flat_map(|at| at.members())
            .map(|(n, _)| n)
            .collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let (before, after) = (of(&old, name), of(&new, name));
            let listed = |at: &Option<Located<'a>>| {
                let mut names: Vec<String> = at
                    .iter()
                    .flat_map(Located::items)
                    .filter_map(|item| item.value.as_str().map(str::to_owned))
                    .collect();
                names.sort();
                names
            };
            let (demanded, demands) = (listed(&before), listed(&after));
            if demanded == demands {
                continue;
            }
            let rule = match (&before, &after) {
                (None, _) => &rules::DEPENDENT_REQUIRED_ADDED,
                (_, None) => &rules::DEPENDENT_REQUIRED_REMOVED,
                _ => &rules::DEPENDENT_REQUIRED_CHANGED,
            };
            let text = format!(
                "demands [{}] along with `{name}` instead of [{}]",
                demands.join(", "),
                demanded.join(", ")
            );
            let old = (before.map(|at| at.pointer), Some(demanded.into()));
            let new = (after.map(|at| at.pointer), Some(demands.into()));
            self.report_at(rule, old, new, text);
        }
    }

    /// A keyword that holds schemas by name.
    fn compare_named(
        &mut self,
        keyword: &str,
        added: (&'static Directed, &str),
        removed: (&'static Directed, &str),
    ) {
        let (old, new) = (
            self.old.get(keyword).cloned(),
            self.new.get(keyword).cloned(),
        );
        let find = |at: &Option<Located<'a>>, name: &str| at.as_ref().and_then(|at| at.get(name));
        for (name, before) in old.iter().flat_map(Located::members) {
            match find(&new, name) {
                Some(after) => self.descend(&before, &after, self.member_context()),
                None => {
                    let text = removed.1.to_owned();
                    let side = (Some(before.pointer.clone()), Some(before.value.clone()));
                    self.report_at(
                        removed.0,
                        side,
                        (Some(self.new.pointer.clone()), None),
                        text,
                    );
                }
            }
        }
        for (name, after) in new.iter().flat_map(Located::members) {
            if find(&old, name).is_none() {
                let text = added.1.to_owned();
                let side = (Some(after.pointer.clone()), Some(after.value.clone()));
                self.report_at(added.0, (Some(self.old.pointer.clone()), None), side, text);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Additional {
    None,
    Schema,
    Any,
}
