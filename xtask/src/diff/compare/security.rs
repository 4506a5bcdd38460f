//! Which credentials a call needs, and how they are sent.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::paths::{Operation, operations};
use super::{Call, Comparer};
use crate::diff::normalise::{Located, Source, canonical};
use crate::diff::rules::document as rules;

/// One way to authorise a call: schemes with their scopes, all of which are needed.
type Alternative<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The requirement that holds for an operation, its own or the document's.
fn requirement<'a>(source: &Source<'a>, operation: &Operation<'a>) -> Option<Located<'a>> {
    operation
        .at
        .get("security")
        .or_else(|| source.root().get("security"))
}

fn alternatives<'a>(at: Option<&Located<'a>>) -> Vec<Alternative<'a>> {
    let read = |item: Located<'a>| -> Alternative<'a> {
        let scopes = |at: Located<'a>| at.items().filter_map(|item| item.value.as_str()).collect();
        item.members()
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
        let old_at = requirement(self.old, old);
        let new_at = requirement(self.new, new);
        let (before, after) = (alternatives(old_at.as_ref()), alternatives(new_at.as_ref()));
        if before == after {
            return;
        }
        let free =
            |list: &[Alternative<'a>]| list.is_empty() || list.iter().any(BTreeMap::is_empty);
        let old_at = old_at.unwrap_or_else(|| old.at.clone());
        let new_at = new_at.unwrap_or_else(|| new.at.clone());
        let values = (Some(old_at.value.clone()), Some(new_at.value.clone()));
        match (free(&before), free(&after)) {
            (true, true) => {}
            (true, false) => {
                let text = format!("needs {}, where it needed no credentials", told(&after));
                let (was, is) = (None, values.1);
                self.report(
                    call,
                    &rules::SECURITY_ADDED,
                    (Some(&old_at), was),
                    (Some(&new_at), is),
                    text,
                );
            }
            (false, true) => {
                let text = format!("needs no credentials, where it needed {}", told(&before));
                let (was, is) = (values.0, None);
                self.report(
                    call,
                    &rules::SECURITY_REMOVED,
                    (Some(&old_at), was),
                    (Some(&new_at), is),
                    text,
                );
            }
            (false, false) => self.compare_ways(call, (&old_at, &before), (&new_at, &after)),
        }
    }

    fn compare_ways(
        &mut self,
        call: &Call,
        (old_at, before): (&Located<'a>, &[Alternative<'a>]),
        (new_at, after): (&Located<'a>, &[Alternative<'a>]),
    ) {
        let same = |one: &Alternative<'a>, other: &Alternative<'a>| one.keys().eq(other.keys());
        for way in before {
            let Some(other) = after.iter().find(|other| same(way, other)) else {
                let text = format!(
                    "cannot be authorised by {} any more",
                    told(std::slice::from_ref(way))
                );
                let value = Some(Value::from(told(std::slice::from_ref(way))));
                let rule = &rules::SECURITY_ALTERNATIVE_REMOVED;
                self.report(
                    call,
                    rule,
                    (Some(old_at), value),
                    (Some(new_at), None),
                    text,
                );
                continue;
            };
            for (scheme, scopes) in way {
                let Some(others) = other.get(scheme) else {
                    continue;
                };
                for scope in scopes.difference(others) {
                    let text = format!("no longer needs the scope `{scope}` of `{scheme}`");
                    let value = Some(Value::from(format!("{scheme}: {scope}")));
                    let rule = &rules::SECURITY_SCOPE_REMOVED;
                    self.report(
                        call,
                        rule,
                        (Some(old_at), value),
                        (Some(new_at), None),
                        text,
                    );
                }
                for scope in others.difference(scopes) {
                    let text = format!("needs the scope `{scope}` of `{scheme}`");
                    let value = Some(Value::from(format!("{scheme}: {scope}")));
                    let rule = &rules::SECURITY_SCOPE_ADDED;
                    self.report(
                        call,
                        rule,
                        (Some(old_at), None),
                        (Some(new_at), value),
                        text,
                    );
                }
            }
        }
        for way in after
            .iter()
            .filter(|way| !before.iter().any(|other| same(way, other)))
        {
            let text = format!("can be authorised by {}", told(std::slice::from_ref(way)));
            let value = Some(Value::from(told(std::slice::from_ref(way))));
            let rule = &rules::SECURITY_ALTERNATIVE_ADDED;
            self.report(
                call,
                rule,
                (Some(old_at), None),
                (Some(new_at), value),
                text,
            );
        }
    }

    /// The schemes themselves, for the document as a whole.
    pub(super) fn compare_schemes(&mut self) {
        let schemes = |source: &Source<'a>| -> BTreeMap<&'a str, Located<'a>> {
            let schemes = source
                .root()
                .get("components")
                .and_then(|at| at.get("securitySchemes"));
            schemes
                .iter()
                .flat_map(Located::members)
                .map(|(name, at)| (name, source.resolve(at)))
                .collect()
        };
        let (before, after) = (schemes(self.old), schemes(self.new));
        let call = Call {
            key: None,
            exemption: None,
        };
        for (name, old) in &before {
            let value = Some(Value::from(*name));
            match after.get(name) {
                Some(new) => self.compare_scheme(&call, name, old, new),
                None => {
                    let text = "is gone".to_owned();
                    self.report(
                        &call,
                        &rules::SCHEME_REMOVED,
                        (Some(old), value),
                        (None, None),
                        text,
                    );
                }
            }
        }
        for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let text = "is new".to_owned();
            let value = Some(Value::from(*name));
            self.report(
                &call,
                &rules::SCHEME_ADDED,
                (None, None),
                (Some(new), value),
                text,
            );
        }
    }

    fn compare_scheme(&mut self, call: &Call, name: &str, old: &Located<'a>, new: &Located<'a>) {
        for field in ["type", "scheme", "in", "name"] {
            let (was, is) = (old.value.get(field).cloned(), new.value.get(field).cloned());
            if was != is {
                let users: Vec<_> = operations(self.old)
                    .into_iter()
                    .filter(|operation| {
                        let ways = alternatives(requirement(self.old, operation).as_ref());
                        ways.iter().any(|way| way.contains_key(name))
                    })
                    .collect();
                let text = format!(
                    "has {field} {} instead of {}",
                    super::schema::show(&is),
                    super::schema::show(&was)
                );
                let sides = ((Some(old), was), (Some(new), is));
                if users.is_empty() {
                    self.report(call, &rules::SCHEME_CHANGED, sides.0, sides.1, text);
                    continue;
                }
                for user in users {
                    let call = Call {
                        key: Some(user.key),
                        exemption: None,
                    };
                    let rule = &rules::SCHEME_IN_USE_CHANGED;
                    self.report(&call, rule, sides.0.clone(), sides.1.clone(), text.clone());
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
                    let text = format!(
                        "has {field} {} instead of {}",
                        super::schema::show(&values.1),
                        super::schema::show(&values.0)
                    );
                    let rule = &rules::OAUTH_ADDRESS_CHANGED;
                    self.report(
                        call,
                        rule,
                        (Some(&was), values.0),
                        (Some(&is), values.1),
                        text,
                    );
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
                .flat_map(Located::members)
                .map(|(n, at)| (n, canonical(at.value)))
                .collect()
        };
        let (before, after) = (scopes(old), scopes(new));
        let names: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
        for scope in names {
            let (rule, text) = match (before.get(scope), after.get(scope)) {
                (Some(_), None) => (&rules::OAUTH_SCOPE_REMOVED, "no longer offers"),
                (None, Some(_)) => (&rules::OAUTH_SCOPE_ADDED, "offers"),
                (was, is) if was != is => (&rules::OAUTH_SCOPE_DESCRIBED_ANEW, "describes anew"),
                _ => continue,
            };
            let text = format!("{text} the scope `{scope}`");
            let value = Some(Value::from(scope));
            self.report(
                call,
                rule,
                (Some(old), value.clone()),
                (Some(new), value),
                text,
            );
        }
    }
}

/// The ways to authorise a call, as sentences name them.
fn told(ways: &[Alternative<'_>]) -> String {
    let way = |way: &Alternative<'_>| {
        let parts: Vec<_> = way
            .iter()
            .map(|(name, scopes)| {
                let scopes: Vec<_> = scopes.iter().copied().collect();
                if scopes.is_empty() {
                    format!("`{name}`")
                } else {
                    format!("`{name}` ({})", scopes.join(", "))
                }
            })
            .collect();
        if parts.is_empty() {
            "nothing".to_owned()
        } else {
            parts.join(" and ")
        }
    };
    ways.iter().map(way).collect::<Vec<_>>().join(" or ")
}
