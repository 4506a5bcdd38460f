//! Security requirements and security schemes.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::comparer::{Call, Comparer};
use super::matching::pair_by;
use super::paths::{Operation, operations};
use crate::change::OperationKey;
use crate::normalise::{Located, Source, canonical};
use crate::rules::{Rule, document as rules};

/// A security requirement: schemes with their scopes, all of which are required.
type Requirement<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The OAuth flows by which a client can get a token.
const FLOWS: [&str; 5] = [
    "implicit",
    "password",
    "clientCredentials",
    "authorizationCode",
    "deviceAuthorization",
];

/// Returns the security schemes of the document.
fn schemes<'a>(source: &Source<'a>) -> BTreeMap<&'a str, Located<'a>> {
    let components = source.root().get("components");
    let schemes = components.and_then(|at| at.get("securitySchemes"));
    schemes
        .iter()
        .flat_map(Located::properties)
        .map(|(name, at)| (name, source.resolve(at)))
        .collect()
}

/// Returns a field of a security scheme. HTTP ignores the case of schemes and header names.
fn scheme_field(scheme: &Located<'_>, field: &str) -> Option<Value> {
    let value = scheme.value.get(field)?;
    let ignores_case = field == "scheme" || (field == "name" && scheme.str("in") == Some("header"));
    Some(match value.as_str() {
        Some(text) if ignores_case => text.to_ascii_lowercase().into(),
        _ => value.clone(),
    })
}

/// Whether requests with the scheme have a bearer token in the header `Authorization`.
fn sends_bearer_token(scheme: &Located<'_>) -> bool {
    match scheme.str("type") {
        Some("oauth2" | "openIdConnect") => true,
        Some("http") => scheme_field(scheme, "scheme") == Some("bearer".into()),
        _ => false,
    }
}

/// Returns the schemes that only have another name in the new document, which is not sent.
pub(super) fn renamed_schemes<'a>(
    old: &Source<'a>,
    new: &Source<'a>,
) -> BTreeMap<&'a str, &'a str> {
    let (old, new) = (schemes(old), schemes(new));
    let content = |at: &Located<'a>| {
        let fields = ["type", "scheme", "in", "name"].map(|field| scheme_field(at, field));
        let urls = ["flows", "openIdConnectUrl"].map(|field| at.value.get(field).map(canonical));
        (fields, urls)
    };
    let added = new.iter().filter(|(name, _)| !old.contains_key(*name));
    let removed = old.iter().filter(|(name, _)| !new.contains_key(*name));
    let key = |(_, at): &(&&'a str, &Located<'a>)| Some(content(at));
    let pairs = pair_by(&mut removed.collect(), &mut added.collect(), key, key);
    let names = pairs.into_iter().map(|((old, _), (new, _))| (*old, *new));
    names.collect()
}

/// How many alternatives a message names.
const MAX_DESCRIBED: usize = 20;

/// Whether credentials for one requirement satisfy the other one.
fn satisfies(one: &Requirement<'_>, other: &Requirement<'_>) -> bool {
    other.iter().all(|(scheme, scopes)| {
        one.get(scheme)
            .is_some_and(|granted| scopes.is_subset(granted))
    })
}

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

/// Returns the operations that require each scheme.
fn users<'a>(source: &Source<'a>) -> BTreeMap<&'a str, Vec<OperationKey>> {
    let mut users: BTreeMap<&str, Vec<OperationKey>> = BTreeMap::new();
    for operation in operations(source) {
        let required = requirements(security_of(source, &operation).as_ref());
        let names: BTreeSet<&str> = required.iter().flat_map(BTreeMap::keys).copied().collect();
        for name in names {
            users.entry(name).or_default().push(operation.key.clone());
        }
    }
    users
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
        let before = self.with_new_names(requirements(old_at.as_ref()));
        let after = requirements(new_at.as_ref());
        if before.iter().collect::<HashSet<_>>() == after.iter().collect() {
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
        // Equal alternatives do not differ, wherever they are in the array.
        let known: (HashSet<_>, HashSet<_>) = (before.iter().collect(), after.iter().collect());
        let mut added: Vec<_> = after.iter().filter(|it| !known.0.contains(it)).collect();
        let mut removed: Vec<_> = before.iter().filter(|it| !known.1.contains(it)).collect();
        let mut by_first: HashMap<&str, Vec<&Requirement<'a>>> = HashMap::new();
        for requirement in after {
            if let Some((first, _)) = requirement.first_key_value() {
                by_first.entry(first).or_default().push(requirement);
            }
        }
        // Credentials for a requirement also satisfy one that requires no more, and so begins with one of its
        // schemes.
        let is_satisfied = |requirement: &Requirement<'a>| {
            let candidates = requirement.keys().filter_map(|first| by_first.get(first));
            let mut candidates = candidates.flatten();
            candidates.any(|other| satisfies(requirement, other))
        };
        let schemes = |requirement: &&Requirement<'a>| {
            let names = requirement.keys().copied();
            Some(names.collect::<Vec<&str>>())
        };
        for (requirement, other) in pair_by(&mut removed, &mut added, schemes, schemes) {
            let is_satisfied = is_satisfied(requirement);
            self.compare_scopes_of(call, (old_at, requirement), (new_at, other), is_satisfied);
        }
        for requirement in removed {
            let is_satisfied = is_satisfied(requirement);
            let detail = describe(std::slice::from_ref(requirement));
            let was = (Some(old_at), Some(Value::from(detail.as_str())));
            let (rule, detail) = if is_satisfied {
                (&rules::SECURITY_REQUIREMENT_RELAXED, detail)
            } else {
                let accepted = describe(after);
                let detail = format!("{detail} is no longer accepted; accepted is {accepted}");
                (&rules::SECURITY_REQUIREMENT_REMOVED, detail)
            };
            self.report_with(call, rule, was, (Some(new_at), None), detail);
        }
        for requirement in added {
            let detail = describe(std::slice::from_ref(requirement));
            let is = (Some(new_at), Some(Value::from(detail.as_str())));
            let rule = &rules::SECURITY_REQUIREMENT_ADDED;
            self.report_with(call, rule, (Some(old_at), None), is, detail);
        }
    }

    /// Compares the scopes of two requirements of the same schemes.
    fn compare_scopes_of(
        &mut self,
        call: &Call,
        (old_at, old): (&Located<'a>, &Requirement<'a>),
        (new_at, new): (&Located<'a>, &Requirement<'a>),
        is_satisfied: bool,
    ) {
        for (scheme, scopes) in old {
            let Some(others) = new.get(scheme) else {
                continue;
            };
            let value = |scope: &str| Some(Value::from(format!("{scheme}: {scope}")));
            let detail = |scope: &str| format!("`{scope}` of security scheme `{scheme}`");
            for scope in scopes.difference(others) {
                let rule = &rules::SECURITY_SCOPE_REMOVED;
                let was = (Some(old_at), value(scope));
                self.report_with(call, rule, was, (Some(new_at), None), detail(scope));
            }
            for scope in others.difference(scopes).filter(|_| !is_satisfied) {
                let rule = &rules::SECURITY_SCOPE_ADDED;
                let is = (Some(new_at), value(scope));
                self.report_with(call, rule, (Some(old_at), None), is, detail(scope));
            }
        }
    }

    /// Returns requirements of the old document with the names that schemes have in the new one.
    fn with_new_names(&self, list: Vec<Requirement<'a>>) -> Vec<Requirement<'a>> {
        let new_name = |name| self.renamed_schemes.get(name).copied().unwrap_or(name);
        let renamed = |requirement: Requirement<'a>| {
            let entries = requirement.into_iter();
            entries
                .map(|(name, scopes)| (new_name(name), scopes))
                .collect()
        };
        list.into_iter().map(renamed).collect()
    }

    /// Compares the security schemes of the document.
    pub(super) fn compare_schemes(&mut self) {
        let (before, after) = (schemes(self.old), schemes(self.new));
        let users = users(self.old);
        let call = Call::default();
        for (name, old) in &before {
            let value = Some(Value::from(*name));
            let renamed = self.renamed_schemes.get(name).copied();
            match after.get(renamed.unwrap_or(name)) {
                Some(new) => {
                    if let Some(renamed) = renamed {
                        let is = (Some(new), Some(Value::from(renamed)));
                        let rule = &rules::SECURITY_SCHEME_RENAMED;
                        self.report(&call, rule, (Some(old), value), is);
                    }
                    let users = users.get(name).map_or(&[][..], Vec::as_slice);
                    self.compare_scheme(&call, users, old, new);
                }
                None => {
                    let rule = &rules::SECURITY_SCHEME_REMOVED;
                    self.report(&call, rule, (Some(old), value), (None, None));
                }
            }
        }
        let known: BTreeSet<&str> = self.renamed_schemes.values().copied().collect();
        let is_new = |name: &str| !before.contains_key(name) && !known.contains(name);
        for (name, new) in after.iter().filter(|(name, _)| is_new(name)) {
            let value = Some(Value::from(*name));
            let rule = &rules::SECURITY_SCHEME_ADDED;
            self.report(&call, rule, (None, None), (Some(new), value));
        }
    }

    fn compare_scheme(
        &mut self,
        call: &Call,
        users: &[OperationKey],
        old: &Located<'a>,
        new: &Located<'a>,
    ) {
        let is_same = |field: &str| scheme_field(old, field) == scheme_field(new, field);
        // With another type, the other fields have other meanings.
        let fields: &[&str] = if is_same("type") {
            &["scheme", "in", "name"]
        } else {
            &["type"]
        };
        let rule = if !is_same("type") && sends_bearer_token(old) && sends_bearer_token(new) {
            &rules::SECURITY_SCHEME_ISSUER_CHANGED
        } else {
            &rules::SECURITY_SCHEME_IN_USE_CHANGED
        };
        for field in fields.iter().copied() {
            if !is_same(field) {
                let (was, is) = (old.value.get(field).cloned(), new.value.get(field).cloned());
                self.report_scheme(users, rule, (old, was), (new, is), field.to_owned());
            }
        }
        for (field, rule) in [
            ("openIdConnectUrl", &rules::OAUTH_URL_CHANGED),
            ("bearerFormat", &rules::BEARER_FORMAT_CHANGED),
        ] {
            let values = (old.value.get(field).cloned(), new.value.get(field).cloned());
            if values.0 != values.1 && is_same("type") {
                let (was, is) = ((Some(old), values.0), (Some(new), values.1));
                self.report_with(call, rule, was, is, field.to_owned());
            }
        }
        if is_same("type") {
            self.compare_flow_kinds(users, old, new);
        }
        self.compare_flows(call, old, new);
    }

    /// Reports a change of a scheme for the operations that require it.
    fn report_scheme(
        &mut self,
        users: &[OperationKey],
        rule: &'static Rule,
        (old, was): (&Located<'a>, Option<Value>),
        (new, is): (&Located<'a>, Option<Value>),
        detail: String,
    ) {
        if users.is_empty() {
            let rule = &rules::SECURITY_SCHEME_CHANGED;
            self.report_with(
                &Call::default(),
                rule,
                (Some(old), was),
                (Some(new), is),
                detail,
            );
            return;
        }
        for user in users {
            let call = Call {
                key: Some(user.clone()),
                exemption: None,
            };
            let (was, is) = ((Some(old), was.clone()), (Some(new), is.clone()));
            self.report_with(&call, rule, was, is, detail.clone());
        }
    }

    fn compare_flow_kinds(&mut self, users: &[OperationKey], old: &Located<'a>, new: &Located<'a>) {
        let has =
            |at: &Located<'a>, kind: &str| at.get("flows").is_some_and(|it| it.get(kind).is_some());
        for kind in FLOWS {
            match (has(old, kind), has(new, kind)) {
                (true, false) => {
                    let rule = &rules::OAUTH_FLOW_REMOVED;
                    let was = (old, Some(Value::from(kind)));
                    self.report_scheme(users, rule, was, (new, None), "flows".to_owned());
                }
                (false, true) => {
                    let is = (Some(new), Some(Value::from(kind)));
                    let rule = &rules::OAUTH_FLOW_ADDED;
                    self.report(&Call::default(), rule, (Some(old), None), is);
                }
                _ => {}
            }
        }
    }

    fn compare_flows(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let flow = |at: &Located<'a>, kind: &str| at.get("flows").and_then(|flows| flows.get(kind));
        for kind in FLOWS {
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
    let shown = requirements.iter().take(MAX_DESCRIBED).map(requirement);
    let more = requirements.len().saturating_sub(MAX_DESCRIBED);
    let more = (more > 0).then(|| format!("{more} more"));
    shown.chain(more).collect::<Vec<_>>().join(" or ")
}
