//! Security requirements and security schemes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::paths::{Operation, operations};
use super::{Call, Comparer};
use crate::normalize::{Located, Source, canonical};
use crate::rules::document as rules;

/// A security requirement: schemes with their scopes, all of which are required.
type Requirement<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Returns the `security` of an operation, or else of the document.
fn security_of<'a>(source: &Source<'a>, operation: &Operation<'a>) -> Option<Located<'a>> {
    operation
        .at
        .get("security")
        .or_else(|| source.root().get("security"))
}

fn requirements<'a>(at: Option<&Located<'a>>) -> Vec<Requirement<'a>> {
    let read = |item: Located<'a>| -> Requirement<'a> {
        let scopes = |at: Located<'a>| at.items().filter_map(|item| item.value.as_str()).collect();
        item.properties()
            .map(|(name, at)| (name, scopes(at)))
            .collect()
    };
    at.into_iter().flat_map(Located::items).map(read).collect()
}

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_security(
        &mut self,
        call: &Call,
        old: &Operation<'a>,
        new: &Operation<'a>,
    ) {
        let old_at = security_of(self.old, old);
        let new_at = security_of(self.new, new);
        let (before, after) = (requirements(old_at.as_ref()), requirements(new_at.as_ref()));
        if before == after {
            return;
        }
        let is_optional =
            |list: &[Requirement<'a>]| list.is_empty() || list.iter().any(BTreeMap::is_empty);
        // A requirement of the whole document is one change, however many operations it affects.
        let is_own = |operation: &Operation<'a>| operation.at.get("security").is_some();
        let (old_at, new_at) = if is_own(old) || is_own(new) {
            (
                old_at.unwrap_or_else(|| old.at.clone()),
                new_at.unwrap_or_else(|| new.at.clone()),
            )
        } else {
            (
                old_at.unwrap_or_else(|| self.old.root()),
                new_at.unwrap_or_else(|| self.new.root()),
            )
        };
        match (is_optional(&before), is_optional(&after)) {
            (true, true) => {}
            (true, false) => {
                let is = (Some(&new_at), Some(new_at.value.clone()));
                let rule = &rules::SECURITY_ADDED;
                self.report_with(call, rule, (Some(&old_at), None), is, describe(&after));
            }
            (false, true) => {
                let was = (Some(&old_at), Some(old_at.value.clone()));
                let rule = &rules::SECURITY_REMOVED;
                self.report_with(call, rule, was, (Some(&new_at), None), describe(&before));
            }
            (false, false) => {
                self.compare_requirements(call, (&old_at, &before), (&new_at, &after));
            }
        }
    }

    fn compare_requirements(
        &mut self,
        call: &Call,
        (old_at, before): (&Located<'a>, &[Requirement<'a>]),
        (new_at, after): (&Located<'a>, &[Requirement<'a>]),
    ) {
        let is_same = |one: &Requirement<'a>, other: &Requirement<'a>| one.keys().eq(other.keys());
        for requirement in before {
            let Some(other) = after.iter().find(|other| is_same(requirement, other)) else {
                let detail = describe(std::slice::from_ref(requirement));
                let was = (Some(old_at), Some(Value::from(detail.as_str())));
                let rule = &rules::SECURITY_REQUIREMENT_REMOVED;
                self.report_with(call, rule, was, (Some(new_at), None), detail);
                continue;
            };
            for (scheme, scopes) in requirement {
                let Some(others) = other.get(scheme) else {
                    continue;
                };
                let value = |scope: &str| Some(Value::from(format!("{scheme}: {scope}")));
                let detail = |scope: &str| format!("`{scope}` of security scheme `{scheme}`");
                for scope in scopes.difference(others) {
                    let rule = &rules::SECURITY_SCOPE_REMOVED;
                    let was = (Some(old_at), value(scope));
                    self.report_with(call, rule, was, (Some(new_at), None), detail(scope));
                }
                for scope in others.difference(scopes) {
                    let rule = &rules::SECURITY_SCOPE_ADDED;
                    let is = (Some(new_at), value(scope));
                    self.report_with(call, rule, (Some(old_at), None), is, detail(scope));
                }
            }
        }
        for requirement in after
            .iter()
            .filter(|it| !before.iter().any(|other| is_same(it, other)))
        {
            let detail = describe(std::slice::from_ref(requirement));
            let is = (Some(new_at), Some(Value::from(detail.as_str())));
            let rule = &rules::SECURITY_REQUIREMENT_ADDED;
            self.report_with(call, rule, (Some(old_at), None), is, detail);
        }
    }

    /// Compares the security schemes of the document.
    pub(super) fn compare_schemes(&mut self) {
        let schemes = |source: &Source<'a>| -> BTreeMap<&'a str, Located<'a>> {
            let schemes = source
                .root()
                .get("components")
                .and_then(|at| at.get("securitySchemes"));
            schemes
                .iter()
                .flat_map(Located::properties)
                .map(|(name, at)| (name, source.resolve(at)))
                .collect()
        };
        let (before, after) = (schemes(self.old), schemes(self.new));
        let call = Call::default();
        for (name, old) in &before {
            let value = Some(Value::from(*name));
            match after.get(name) {
                Some(new) => self.compare_scheme(&call, name, old, new),
                None => {
                    let rule = &rules::SECURITY_SCHEME_REMOVED;
                    self.report(&call, rule, (Some(old), value), (None, None));
                }
            }
        }
        for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let value = Some(Value::from(*name));
            let rule = &rules::SECURITY_SCHEME_ADDED;
            self.report(&call, rule, (None, None), (Some(new), value));
        }
    }

    fn compare_scheme(&mut self, call: &Call, name: &str, old: &Located<'a>, new: &Located<'a>) {
        for field in ["type", "scheme", "in", "name"] {
            let (was, is) = (old.value.get(field).cloned(), new.value.get(field).cloned());
            if was != is {
                let users: Vec<_> = operations(self.old)
                    .into_iter()
                    .filter(|operation| {
                        requirements(security_of(self.old, operation).as_ref())
                            .iter()
                            .any(|requirement| requirement.contains_key(name))
                    })
                    .collect();
                let (was, is) = ((Some(old), was), (Some(new), is));
                let detail = field.to_owned();
                if users.is_empty() {
                    let rule = &rules::SECURITY_SCHEME_CHANGED;
                    self.report_with(call, rule, was, is, detail);
                    continue;
                }
                for user in users {
                    let call = Call {
                        key: Some(user.key),
                        exemption: None,
                    };
                    let rule = &rules::SECURITY_SCHEME_IN_USE_CHANGED;
                    self.report_with(&call, rule, was.clone(), is.clone(), detail.clone());
                }
            }
        }
        self.compare_flows(call, old, new);
    }

    fn compare_flows(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let kinds = [
            "implicit",
            "password",
            "clientCredentials",
            "authorizationCode",
        ];
        let flow = |at: &Located<'a>, kind: &str| at.get("flows").and_then(|flows| flows.get(kind));
        for kind in kinds {
            let (Some(was), Some(is)) = (flow(old, kind), flow(new, kind)) else {
                continue;
            };
            for field in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
                let values = (was.value.get(field).cloned(), is.value.get(field).cloned());
                if values.0 != values.1 {
                    let (was, is) = ((Some(&was), values.0), (Some(&is), values.1));
                    let rule = &rules::OAUTH_URL_CHANGED;
                    self.report_with(call, rule, was, is, field.to_owned());
                }
            }
            self.compare_scopes(call, &was, &is);
        }
    }

    fn compare_scopes(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let scopes = |at: &Located<'a>| -> BTreeMap<&'a str, String> {
            let scopes = at.get("scopes");
            scopes
                .iter()
                .flat_map(Located::properties)
                .map(|(n, at)| (n, canonical(at.value)))
                .collect()
        };
        let (before, after) = (scopes(old), scopes(new));
        let names: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
        for scope in names {
            let value = Some(Value::from(scope));
            let (rule, was, is) = match (before.get(scope), after.get(scope)) {
                (Some(_), None) => (&rules::OAUTH_SCOPE_REMOVED, value, None),
                (None, Some(_)) => (&rules::OAUTH_SCOPE_ADDED, None, value),
                (was, is) if was != is => {
                    let rule = &rules::OAUTH_SCOPE_DESCRIPTION_CHANGED;
                    (rule, value.clone(), value)
                }
                _ => continue,
            };
            self.report(call, rule, (Some(old), was), (Some(new), is));
        }
    }
}

/// Returns alternative security requirements for a message.
fn describe(requirements: &[Requirement<'_>]) -> String {
    let scheme = |(name, scopes): (&&str, &BTreeSet<&str>)| {
        if scopes.is_empty() {
            return format!("`{name}`");
        }
        let scopes: Vec<_> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
        format!("`{name}` with scopes {}", scopes.join(", "))
    };
    let requirement = |requirement: &Requirement<'_>| {
        if requirement.is_empty() {
            return "none".to_owned();
        }
        let schemes: Vec<_> = requirement.iter().map(scheme).collect();
        schemes.join(" and ")
    };
    let all: Vec<_> = requirements.iter().map(requirement).collect();
    all.join(" or ")
}
