//! Small pairs of documents with the verdict that each deserves, in both directions, and neighbours
//! that must not be mistaken for them.

use std::collections::BTreeMap;

use json_patch::{Patch, patch};
use openapi_client_diff::level::Level;
use serde::Deserialize;
use serde_json::Value;

use crate::on_a_fixed_day;

/// Rules for which a pair exists, and no patch of the base document.
pub const RULES: [&str; 1] = ["path-prefix-moved"];

#[derive(Deserialize)]
struct Pairs {
    pairs: BTreeMap<String, Pair>,
    neighbours: Vec<Neighbour>,
}

#[derive(Deserialize)]
struct Pair {
    forward: String,
    backward: String,
    old: Value,
    new: Value,
}

#[derive(Deserialize)]
struct Neighbour {
    pair: String,
    verdict: String,
    patch: Patch,
}

fn pairs() -> Pairs {
    let text = include_str!("../diff_cases/pairs.yaml");
    serde_json::from_value(document::parse_tree(text, "pairs").unwrap()).unwrap()
}

#[track_caller]
fn check(name: &str, old: &Value, new: &Value, verdict: &str) {
    let found = on_a_fixed_day(old, new);
    let messages: Vec<_> = found.changes.iter().map(|it| &it.message).collect();
    assert_eq!(found.wire().name(), verdict, "{name}: {messages:#?}");
    for change in found
        .changes
        .iter()
        .filter(|it| it.level == Level::Breaking)
    {
        assert!(change.hint.is_some(), "{name}: {}", change.message);
    }
}

#[test]
fn pairs_have_their_verdict_in_both_directions() {
    for (name, pair) in pairs().pairs {
        check(&name, &pair.old, &pair.new, &pair.forward);
        check(
            &format!("{name} backward"),
            &pair.new,
            &pair.old,
            &pair.backward,
        );
    }
}

#[test]
fn neighbours_are_not_mistaken_for_their_pair() {
    let Pairs { pairs, neighbours } = pairs();
    for neighbour in neighbours {
        let pair = &pairs[&neighbour.pair];
        let mut new = pair.new.clone();
        patch(&mut new, &neighbour.patch).unwrap();
        check(&neighbour.pair, &pair.old, &new, &neighbour.verdict);
    }
}

#[test]
fn rules_without_a_patch_of_the_base_document_fire_for_a_pair() {
    let mut fired = std::collections::BTreeSet::new();
    for pair in pairs().pairs.values() {
        for (old, new) in [(&pair.old, &pair.new), (&pair.new, &pair.old)] {
            fired.extend(on_a_fixed_day(old, new).changes.iter().map(|it| it.rule.id));
        }
    }
    for rule in RULES {
        assert!(fired.contains(rule), "{rule}");
    }
}
