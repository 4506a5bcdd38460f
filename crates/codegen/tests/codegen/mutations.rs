//! Documents changed at random: keys dropped, values swapped, nested and repeated. Whatever comes
//! of it generates whole files of Rust or one error, and never ends the process.
//!
//! `MUTATIONS=10000 cargo test -p openapi-client-codegen --test codegen mutations` tries more of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::golden;
use document::Pointer;
use model::public_api::{PublicApi, PublicItem};
use model::recorded::Recorded;
use openapi_client_codegen::{generate, public_api};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};

/// One change; the numbers choose places by their remainder.
#[derive(Clone, Debug)]
enum Change {
    Drop(usize),
    Swap(usize, usize),
    Nest(usize, usize),
    Copy(usize, usize),
    Set(usize, usize),
    Repeat(usize),
}

fn change() -> impl Strategy<Value = Change> {
    let any = any::<u32>().prop_map(|n| n as usize).boxed();
    let two = (any.clone(), any.clone());
    prop_oneof![
        any.clone().prop_map(Change::Drop),
        two.clone().prop_map(|(a, b)| Change::Swap(a, b)),
        two.clone().prop_map(|(a, b)| Change::Nest(a, b)),
        two.clone().prop_map(|(a, b)| Change::Copy(a, b)),
        two.prop_map(|(a, b)| Change::Set(a, b)),
        any.prop_map(Change::Repeat),
    ]
}

/// Every place below the top level.
fn places(value: &Value, at: &Pointer, found: &mut Vec<Pointer>) {
    let mut visit = |part: &Value, at: Pointer| {
        places(part, &at, found);
        found.push(at);
    };
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(name, part)| visit(part, at.join(name))),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(n, part)| visit(part, at.join(n))),
        _ => {}
    }
}

fn get(document: &mut Value, at: &Pointer) -> Value {
    document.pointer(at.as_str()).cloned().unwrap_or_default()
}

fn set(document: &mut Value, at: &Pointer, value: Value) {
    if let Some(place) = document.pointer_mut(at.as_str()) {
        *place = value;
    }
}

/// What a place may be set to: every JSON type, and keywords that mean something.
fn odd(number: usize) -> Value {
    let odd = [
        json!(null),
        json!(true),
        json!(false),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("💥{"),
        json!([]),
        json!({}),
        json!([null]),
        json!({ "": null }),
        json!({ "$ref": "#/components/schemas/Tree" }),
        json!({ "$ref": "#" }),
        json!({ "$ref": "#/paths" }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Tree" }, { "type": "null" }] }),
        json!({ "oneOf": [{}, false, 3] }),
        json!("null"),
        json!(["string", "null", "object"]),
    ];
    odd[number % odd.len()].clone()
}

fn apply(document: &mut Value, change: &Change) {
    let mut all = Vec::new();
    places(document, &Pointer::root(), &mut all);
    if all.is_empty() {
        return;
    }
    let place = |number: &usize| all[number % all.len()].clone();
    match change {
        Change::Drop(at) => {
            let at = place(at);
            let (parent, token) = at.as_str().rsplit_once('/').unwrap();
            let token = token.replace("~1", "/").replace("~0", "~");
            match document.pointer_mut(parent) {
                Some(Value::Object(members)) => {
                    members.shift_remove(&token);
                }
                Some(Value::Array(items)) => {
                    items.remove(token.parse().unwrap());
                }
                _ => {}
            }
        }
        Change::Swap(one, other) => {
            let (one, other) = (place(one), place(other));
            let (first, second) = (get(document, &one), get(document, &other));
            set(document, &one, second);
            set(document, &other, first);
        }
        Change::Nest(at, how) => {
            let at = place(at);
            let inner = get(document, &at);
            let nested = match how % 6 {
                0 => json!([inner]),
                1 => json!({ "allOf": [inner] }),
                2 => json!({ "oneOf": [inner.clone(), { "anyOf": [inner, { "type": "null" }] }] }),
                3 => json!({ "type": "array", "items": inner }),
                4 => json!({ "type": "object", "properties": { "const": inner } }),
                _ => json!({ "additionalProperties": inner }),
            };
            set(document, &at, nested);
        }
        Change::Copy(from, to) => {
            let value = get(document, &place(from));
            set(document, &place(to), value);
        }
        Change::Set(at, value) => set(document, &place(at), odd(*value)),
        Change::Repeat(at) => {
            let at = place(at);
            match document.pointer_mut(at.as_str()) {
                Some(Value::Array(items)) => {
                    let again = items.clone();
                    items.extend(again);
                }
                Some(Value::Object(members)) => {
                    for (name, value) in members.clone() {
                        members.insert(format!("{name}_"), value.clone());
                        members.insert(name.to_uppercase(), value);
                    }
                }
                _ => {}
            }
        }
    }
}

fn cases() -> u32 {
    let cases = std::env::var("MUTATIONS").ok();
    cases.map_or(64, |cases| cases.parse().expect("MUTATIONS is a number"))
}

proptest! {
    #![proptest_config(Config {
        cases: cases(),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    })]

    #[test]
    fn a_document_changed_at_random_generates_whole_files_or_one_error(
        which in 0..golden::names().len(),
        changes in prop::collection::vec(change(), 1..12),
    ) {
        let mut document = golden::document(&golden::names()[which]);
        for change in &changes {
            apply(&mut document, change);
        }
        if document::check(&document, "mutated").is_err() {
            return Ok(());
        }
        let first = generate(&document, &[]);
        prop_assert!(first.is_ok(), "{:#}\n{document}", first.err().unwrap());
        let first = first.unwrap();
        let operations = &first.report.operations;
        prop_assert_eq!(
            operations.generated.len() + operations.skipped.len(),
            operations.total,
            "an operation is lost without a word: {}",
            document
        );
        for (path, text) in &first.files {
            prop_assert!(syn::parse_file(text).is_ok(), "{path} does not parse");
        }
        for module in ["mod.rs", "client.rs", "types/mod.rs", "builder/mod.rs"] {
            prop_assert!(first.files.contains_key(module), "{module} is missing");
        }
        let second = generate(&document, &[]).unwrap();
        prop_assert!(first.files == second.files, "a second run gives other bytes");
    }

    #[test]
    fn a_comparison_leaves_out_only_what_is_the_same(
        which in 0..golden::names().len(),
        before in prop::collection::vec(change(), 0..4),
        between in prop::collection::vec(change(), 0..4),
    ) {
        let mut old = golden::document(&golden::names()[which]);
        before.iter().for_each(|change| apply(&mut old, change));
        let mut new = old.clone();
        between.iter().for_each(|change| apply(&mut new, change));
        if [&old, &new].into_iter().any(|it| document::check(it, "mutated").is_err()) {
            return Ok(());
        }
        let names = Recorded::default();
        let (whole_old, record) = public_api::recorded(&old, &names).unwrap();
        let mut upgraded = names.clone();
        upgraded.keep_shapes_of(&record);
        let whole_new = public_api::of(&new, &upgraded).unwrap();
        let [old, new] = public_api::of_both((&old, &names), (&new, &names)).unwrap();
        let same = differences(&whole_old, &whole_new) == differences(&old, &new);
        prop_assert!(same, "{:#?}", (differences(&whole_old, &whole_new), differences(&old, &new)));
        prop_assert_eq!(whole_old.code == whole_new.code, old.code == new.code);
        for path in &old.left_out {
            // Which operation alone has it is of what comes and goes.
            let of = |api: &PublicApi| PublicItem {
                operation: None,
                ..api.items[path].clone()
            };
            prop_assert_eq!(of(&whole_old), of(&whole_new), "{}", path);
        }
        for (path, item) in &whole_new.items {
            let has = |path: &str| new.items.contains_key(path) || new.left_out.contains(path);
            let is_renamed = item.target.as_ref().is_some_and(|target| !has(target));
            prop_assert!(!is_renamed, "the target of {path} is left out");
        }
    }
}

/// The items that differ. Those that have methods of every operation have only those that differ.
fn differences(old: &PublicApi, new: &PublicApi) -> BTreeMap<String, [Option<PublicItem>; 2]> {
    let paths: BTreeSet<&String> = old.items.keys().chain(new.items.keys()).collect();
    let pairs = paths.into_iter().filter_map(|path| {
        let mut pair = [old, new].map(|api| api.items.get(path).cloned());
        if let [Some(one), Some(other)] = &mut pair {
            one.operation.clone_from(&other.operation);
        }
        if let ("Client" | "mock::Mock", [Some(one), Some(other)]) = (path.as_str(), &mut pair) {
            let (before, after) = (one.clone(), other.clone());
            one.locations.clear();
            other.locations.clear();
            one.methods
                .retain(|name, it| after.methods.get(name) != Some(it));
            other
                .methods
                .retain(|name, it| before.methods.get(name) != Some(it));
            one.deprecated_parts
                .retain(|it| !after.deprecated_parts.contains(it));
            other
                .deprecated_parts
                .retain(|it| !before.deprecated_parts.contains(it));
            one.docs = vec![];
            other.docs = vec![(before.docs != after.docs).to_string()];
        }
        (pair[0] != pair[1]).then(|| (path.clone(), pair))
    });
    pairs.collect()
}
