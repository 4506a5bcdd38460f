//! One small patch per rule on one base document, and one that looks alike.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use document::parse_tree;
use json_patch::{Patch, patch};
use openapi_client_diff::rules;
use serde_json::Value;

use crate::{base, on_a_fixed_day};

/// A patch that fires a rule, and one that does not.
struct Case {
    name: String,
    fires: Patch,
    alike: Patch,
}

fn cases(text: &str) -> Vec<Case> {
    let tree = parse_tree(text, "cases").unwrap();
    let read = |value: &Value| serde_json::from_value(value.clone()).unwrap();
    tree.as_object()
        .unwrap()
        .iter()
        .map(|(name, case)| Case {
            name: name.clone(),
            fires: read(&case["fires"]),
            alike: read(&case["alike"]),
        })
        .collect()
}

const VALUES: &str = include_str!("../diff_cases/schema_values.yaml");
const STRUCTURE: &str = include_str!("../diff_cases/schema_structure.yaml");
const OPERATIONS: &str = include_str!("../diff_cases/operations.yaml");

/// The rules that a case is about: one, or the same for requests and for responses.
fn rules_of(case: &Case) -> Vec<&'static str> {
    let ids: BTreeMap<&str, ()> = rules::all().map(|rule| (rule.id, ())).collect();
    let names = [
        case.name.clone(),
        format!("request-{}", case.name),
        format!("response-{}", case.name),
    ];
    let single = ids.get_key_value(names[0].as_str()).map(|(id, ())| *id);
    let pair = names[1..]
        .iter()
        .filter_map(|name| ids.get_key_value(name.as_str()).map(|(id, ())| *id));
    single.map_or_else(|| pair.collect(), |id| vec![id])
}

/// Returns the ids of the rules that fire, with their messages.
fn fired(changed: &Patch, case: &str) -> BTreeMap<&'static str, Vec<String>> {
    let (old, mut new) = (base(), base());
    patch(&mut new, changed).unwrap_or_else(|error| panic!("{case}: {error}"));
    let mut fired: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for change in on_a_fixed_day(&old, &new).changes {
        let line = format!(
            "{} {}: {}",
            change.level.name(),
            change.rule.id,
            change.message
        );
        fired.entry(change.rule.id).or_default().push(line);
    }
    fired
}

fn check(text: &str) -> String {
    let mut shown = String::new();
    for case in cases(text) {
        let rules = rules_of(&case);
        assert!(!rules.is_empty(), "{}: no rule of that name", case.name);
        let found = fired(&case.fires, &case.name);
        for rule in &rules {
            assert!(found.contains_key(rule), "{rule} does not fire: {found:#?}");
        }
        let alike = fired(&case.alike, &case.name);
        for rule in &rules {
            assert!(
                !alike.contains_key(rule),
                "{rule} fires for what only looks alike: {alike:#?}"
            );
        }
        writeln!(shown, "{}", case.name).unwrap();
        for line in found.values().flatten() {
            writeln!(shown, "  {line}").unwrap();
        }
    }
    shown
}

#[test]
fn rules_about_values_fire_for_their_case_only() {
    insta::assert_snapshot!(check(VALUES));
}

#[test]
fn rules_about_structure_fire_for_their_case_only() {
    insta::assert_snapshot!(check(STRUCTURE));
}

#[test]
fn rules_about_operations_fire_for_their_case_only() {
    insta::assert_snapshot!(check(OPERATIONS));
}

#[test]
fn every_rule_has_a_case() {
    let covered: BTreeSet<&str> = [VALUES, STRUCTURE, OPERATIONS]
        .into_iter()
        .flat_map(cases)
        .flat_map(|case| rules_of(&case))
        .collect();
    // Some rules need other documents than the base; `pairs` has those. The rules about the generated code have their own cases.
    let missing: Vec<_> = rules::all()
        .filter(|rule| !covered.contains(rule.id) && !rule.id.starts_with("rust-"))
        .filter(|rule| !crate::pairs::RULES.contains(&rule.id))
        .map(|rule| rule.id)
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn a_document_against_itself_is_silent() {
    assert!(on_a_fixed_day(&base(), &base()).changes.is_empty());
}
