//! Changes of the public API of generated code.

use std::collections::{BTreeMap, BTreeSet};

use model::public_api::{PublicApi, PublicItem};
use model::recorded::Recorded;
use openapi_client_diff::level::{Bump, Verdict};
use openapi_client_diff::rules;
use openapi_client_diff::{Comparison, change::Change};
use serde_json::{Value, json};

/// The public API that the cases change.
fn api() -> PublicApi {
    let item = |kind: &str| PublicItem {
        kind: kind.to_owned(),
        ..PublicItem::default()
    };
    let defined = |kind, definition: &str| PublicItem {
        definition: Some(definition.to_owned()),
        ..item(kind)
    };
    let gated = |features: &[&str]| PublicItem {
        is_unit: true,
        features: features.iter().map(|&it| it.to_owned()).collect(),
        ..item("struct")
    };
    let items = [
        (
            "types::Pet",
            PublicItem {
                fields: map(&[("id", "String"), ("name", "Option<String>")]),
                traits: ["Clone", "Debug", "Default"].map(str::to_owned).into(),
                docs: vec!["A pet.".to_owned()],
                ..item("struct")
            },
        ),
        (
            "types::Open",
            PublicItem {
                fields: map(&[("id", "String")]),
                is_non_exhaustive: true,
                ..item("struct")
            },
        ),
        (
            "types::Kind",
            PublicItem {
                variants: map(&[("Cat", ""), ("Dog", "String")]),
                traits: ["From<String>".to_owned()].into(),
                ..item("enum")
            },
        ),
        (
            "types::OpenKind",
            PublicItem {
                variants: map(&[("Cat", "")]),
                is_non_exhaustive: true,
                ..item("enum")
            },
        ),
        ("types::Gated", gated(&["pets", "shops"])),
        ("types::OfPets", gated(&["pets"])),
        ("types::Id", defined("type", "String")),
        (
            "types::LIMIT",
            PublicItem {
                value: Some("1".to_owned()),
                ..defined("const", "u32")
            },
        ),
        (
            "types::Unit",
            PublicItem {
                is_unit: true,
                ..item("struct")
            },
        ),
        (
            "types::Old",
            PublicItem {
                fields: map(&[("old", "u8")]),
                is_deprecated: true,
                deprecated_parts: ["old".to_owned()].into(),
                ..item("struct")
            },
        ),
        (
            "builder::ListPets",
            PublicItem {
                methods: map(&[
                    ("limit", "fn(mut self, u32) -> Self"),
                    ("send", "async fn(self) -> Result<(), ()>"),
                ]),
                has_private_fields: true,
                ..item("struct")
            },
        ),
        (
            "Client",
            PublicItem {
                methods: map(&[("list_pets", "fn(&self) -> builder::ListPets")]),
                has_private_fields: true,
                ..item("struct")
            },
        ),
        ("connect", defined("fn", "fn(&str) -> Client")),
    ];
    PublicApi {
        items: items.map(|(path, item)| (path.to_owned(), item)).into(),
        features: ["pets", "shops"].map(str::to_owned).into(),
        code: 0,
        ..PublicApi::default()
    }
}

fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    let pairs = pairs.iter();
    pairs
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

fn of<'i>(api: &'i mut PublicApi, path: &str) -> &'i mut PublicItem {
    api.items.get_mut(path).unwrap()
}

fn compared(old: &PublicApi, new: &PublicApi) -> Comparison {
    let mut comparison = Comparison::default();
    comparison.add_rust(old, new, |_| false);
    comparison
}

/// Compares the API with what `change` makes of it.
fn changed(change: Edit) -> Comparison {
    let mut new = api();
    change(&mut new);
    new.code += 1;
    compared(&api(), &new)
}

fn deprecate(api: &mut PublicApi, path: &str, part: &str) {
    of(api, path).deprecated_parts.insert(part.to_owned());
}

type Edit = fn(&mut PublicApi);

/// A rule, a change that fires it, and the bump that it requires.
const CASES: &[(&str, Edit, Bump)] = &[
    (
        "rust-feature-removed",
        |api| {
            api.features.remove("shops");
            of(api, "types::Gated").features.remove("shops");
        },
        Bump::Major,
    ),
    (
        "rust-feature-added",
        |api| {
            api.features.insert("toys".to_owned());
            of(api, "types::OfPets").features.insert("toys".to_owned());
        },
        Bump::Minor,
    ),
    (
        "rust-item-removed",
        |api| drop(api.items.remove("types::Open")),
        Bump::Major,
    ),
    (
        "rust-item-added",
        |api| {
            let new = PublicItem {
                kind: "struct".to_owned(),
                is_unit: true,
                ..PublicItem::default()
            };
            api.items.insert("types::New".to_owned(), new);
        },
        Bump::Minor,
    ),
    (
        "rust-item-kind-changed",
        |api| of(api, "types::Kind").kind = "enum<T>".to_owned(),
        Bump::Major,
    ),
    (
        "rust-alias-changed",
        |api| of(api, "types::Id").definition = Some("u64".to_owned()),
        Bump::Major,
    ),
    (
        "rust-constant-type-changed",
        |api| of(api, "types::LIMIT").definition = Some("u64".to_owned()),
        Bump::Major,
    ),
    (
        "rust-field-removed",
        |api| drop(of(api, "types::Pet").fields.remove("id")),
        Bump::Major,
    ),
    (
        "rust-field-added",
        |api| of(api, "types::Pet").fields.extend(map(&[("age", "u8")])),
        Bump::Major,
    ),
    (
        "rust-private-field-added",
        |api| of(api, "types::Pet").has_private_fields = true,
        Bump::Major,
    ),
    (
        "rust-field-added-to-non-exhaustive-struct",
        |api| of(api, "types::Open").fields.extend(map(&[("age", "u8")])),
        Bump::Minor,
    ),
    (
        "rust-field-type-changed",
        |api| {
            let name = map(&[("name", "String")]);
            of(api, "types::Pet").fields.extend(name);
        },
        Bump::Major,
    ),
    (
        "rust-variant-removed",
        |api| drop(of(api, "types::Kind").variants.remove("Cat")),
        Bump::Major,
    ),
    (
        "rust-variant-added",
        |api| of(api, "types::Kind").variants.extend(map(&[("Bird", "")])),
        Bump::Major,
    ),
    (
        "rust-variant-added-to-non-exhaustive-enum",
        |api| {
            let dog = map(&[("Dog", "")]);
            of(api, "types::OpenKind").variants.extend(dog);
        },
        Bump::Minor,
    ),
    (
        "rust-variant-fields-changed",
        |api| {
            of(api, "types::Kind")
                .variants
                .extend(map(&[("Dog", "u8")]))
        },
        Bump::Major,
    ),
    (
        "rust-became-non-exhaustive",
        |api| of(api, "types::Kind").is_non_exhaustive = true,
        Bump::Major,
    ),
    (
        "rust-became-exhaustive",
        |api| of(api, "types::OpenKind").is_non_exhaustive = false,
        Bump::Minor,
    ),
    (
        "rust-method-removed",
        |api| drop(of(api, "builder::ListPets").methods.remove("limit")),
        Bump::Major,
    ),
    (
        "rust-method-added",
        |api| {
            let offset = map(&[("offset", "fn(self, u32) -> Self")]);
            of(api, "builder::ListPets").methods.extend(offset);
        },
        Bump::Minor,
    ),
    (
        "rust-signature-changed",
        |api| {
            let list = map(&[("list_pets", "fn(&self, u32) -> builder::ListPets")]);
            of(api, "Client").methods.extend(list);
        },
        Bump::Major,
    ),
    (
        "rust-signature-changed",
        |api| of(api, "connect").definition = Some("fn(String) -> Client".to_owned()),
        Bump::Major,
    ),
    (
        "rust-trait-removed",
        |api| of(api, "types::Pet").traits.retain(|name| name != "Clone"),
        Bump::Major,
    ),
    (
        "rust-trait-removed",
        |api| of(api, "types::Kind").traits = ["From<u8>".to_owned()].into(),
        Bump::Major,
    ),
    (
        "rust-trait-added",
        |api| {
            of(api, "types::Pet")
                .traits
                .extend(["PartialEq".to_owned()])
        },
        Bump::Minor,
    ),
    (
        "rust-deprecated",
        |api| of(api, "connect").is_deprecated = true,
        Bump::Minor,
    ),
    (
        "rust-docs-changed",
        |api| of(api, "types::Pet").docs = vec!["An animal.".to_owned()],
        Bump::Patch,
    ),
    (
        "rust-constant-value-changed",
        |api| of(api, "types::LIMIT").value = Some("2".to_owned()),
        Bump::Patch,
    ),
    ("rust-implementation-changed", |_| {}, Bump::Patch),
    (
        "rust-item-kind-changed",
        |api| of(api, "types::Unit").is_unit = false,
        Bump::Major,
    ),
    (
        "rust-deprecated",
        |api| deprecate(api, "builder::ListPets", "limit"),
        Bump::Minor,
    ),
    (
        "rust-deprecated",
        |api| deprecate(api, "types::Kind", "Cat"),
        Bump::Minor,
    ),
    (
        "rust-no-longer-deprecated",
        |api| of(api, "types::Old").is_deprecated = false,
        Bump::Patch,
    ),
    (
        "rust-no-longer-deprecated",
        |api| of(api, "types::Old").deprecated_parts.clear(),
        Bump::Patch,
    ),
];

fn ids(changes: &[Change]) -> Vec<&'static str> {
    changes.iter().map(|change| change.rule.id).collect()
}

#[test]
fn each_change_of_a_public_item_fires_its_rule_and_requires_its_bump() {
    let mut shown = String::new();
    for (rule, change, bump) in CASES {
        let comparison = changed(*change);
        assert!(
            ids(&comparison.changes).contains(rule),
            "{rule}: {:#?}",
            comparison.changes
        );
        assert_eq!(comparison.recommended_bump(), *bump, "{rule}");
        for change in &comparison.changes {
            shown += &format!(
                "{} {}: {}\n",
                change.level.name(),
                change.rule.id,
                change.message
            );
        }
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn every_rule_about_code_has_a_case() {
    let observed = OBSERVED.iter().map(|case| case.0);
    let pairs = PAIRS.iter().flat_map(|pair| [pair.1, pair.2]);
    let covered: BTreeSet<_> = CASES.iter().map(|case| case.0).chain(observed).collect();
    let covered: BTreeSet<_> = covered.into_iter().chain(pairs).collect();
    let missing: Vec<_> = rules::all()
        .map(|rule| rule.id)
        .filter(|id| id.starts_with("rust-") && !covered.contains(id))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn private_changes_require_a_patch() {
    let comparison = changed(|_| {});
    assert_eq!(ids(&comparison.changes), ["rust-implementation-changed"]);
    assert_eq!(comparison.recommended_bump(), Bump::Patch);
    assert_eq!(comparison.rust(), Some(Verdict::None));
}

#[test]
fn unchanged_code_requires_no_bump() {
    let comparison = compared(&api(), &api());
    assert!(comparison.changes.is_empty());
    assert_eq!(comparison.recommended_bump(), Bump::None);
}

/// A document with one type of each kind that has values of its own.
fn observed() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/a": { "post": { "operationId": "a", "requestBody": { "content": {
            "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
            "responses": { "204": { "description": "" } } } } },
        "components": { "schemas": {
            "A": { "type": "object", "properties": {
                "petName": { "$ref": "#/components/schemas/Name" },
                "color": { "$ref": "#/components/schemas/Color" },
                "always": { "$ref": "#/components/schemas/Always" },
                "count": { "type": "integer", "maximum": 7 },
            } },
            "Name": { "type": "string", "minLength": 2, "maxLength": 8, "pattern": "^[a-z]+$" },
            "Color": { "type": "string", "enum": ["red", "blue"] },
            "Always": { "const": "pet" },
        } },
    })
}

/// A rule, what fires it, and the bump that it requires.
const OBSERVED: &[(&str, &str, Option<&str>, Bump)] = &[
    (
        "rust-limit-relaxed",
        "Name/maxLength",
        Some("80"),
        Bump::Patch,
    ),
    ("rust-limit-relaxed", "Name/maxLength", None, Bump::Patch),
    (
        "rust-limit-relaxed",
        "Name/minLength",
        Some("1"),
        Bump::Patch,
    ),
    ("rust-limit-relaxed", "Name/pattern", None, Bump::Patch),
    (
        "rust-limit-tightened",
        "Name/maxLength",
        Some("7"),
        Bump::Major,
    ),
    (
        "rust-limit-tightened",
        "Name/minLength",
        Some("3"),
        Bump::Major,
    ),
    (
        "rust-pattern-changed",
        "Name/pattern",
        Some("\"^[a-z]*$\""),
        Bump::Major,
    ),
    (
        "rust-wire-value-changed",
        "Color/enum/0",
        Some("\"Red\""),
        Bump::Major,
    ),
    (
        "rust-wire-value-changed",
        "Always/const",
        Some("\"dog\""),
        Bump::Major,
    ),
    (
        "rust-unchecked-constraint-changed",
        "A/properties/count/maximum",
        Some("8"),
        Bump::Patch,
    ),
];

#[test]
fn what_callers_observe_of_a_type_fires_its_rule_and_requires_its_bump() {
    let api = |document: &Value| codegen::public_api::of(document, &Recorded::default()).unwrap();
    let old = api(&observed());
    for (rule, path, value, bump) in OBSERVED {
        let mut document = observed();
        let pointer = format!("/components/schemas/{path}");
        let (parent, last) = pointer.rsplit_once('/').unwrap();
        match value {
            Some(value) => {
                *document.pointer_mut(&pointer).unwrap() = serde_json::from_str(value).unwrap();
            }
            None => {
                let parent = document.pointer_mut(parent).unwrap();
                parent.as_object_mut().unwrap().remove(last);
            }
        }
        let mut comparison = Comparison::default();
        comparison.add_rust(&old, &api(&document), |_| false);
        let fired: Vec<_> = comparison.changes.iter().map(|it| it.rule.id).collect();
        assert!(fired.contains(rule), "{path}: {rule} is not in {fired:?}");
        assert_eq!(comparison.recommended_bump(), *bump, "{path}: {fired:?}");
    }
}

/// Patches of the document, with the rule that each fires and the one that its reversal fires.
const PAIRS: &[(&str, &str, &str)] = &[
    (
        r##"{ "op": "add", "path": "/components/schemas/A/properties/extra",
             "value": { "$ref": "#/components/schemas/Extra" } }"##,
        "rust-feature-dropped",
        "rust-feature-required",
    ),
    (
        r##"{ "op": "add", "path": "/paths/~1a/post/parameters/0/required", "value": true }"##,
        "rust-setter-became-required",
        "rust-setter-became-optional",
    ),
    (
        r##"{ "op": "add", "path": "/paths/~1a/post/requestBody/required", "value": true }"##,
        "rust-setter-became-required",
        "rust-setter-became-optional",
    ),
    (
        r##"{ "op": "add", "path": "/paths/~1a/post/parameters/1",
             "value": { "name": "offset", "in": "query", "required": true, "schema": { "type": "string" } } }"##,
        "rust-setter-became-required",
        "rust-method-removed",
    ),
];

#[test]
fn a_feature_and_a_required_setter_fire_in_both_directions() {
    let mut old = observed();
    old["paths"]["/a"]["post"]["parameters"] =
        json!([{ "name": "limit", "in": "query", "schema": { "type": "string" } }]);
    old["components"]["schemas"]["Extra"] = json!({ "type": "object", "x-feature": "pets" });
    for (change, forward, backward) in PAIRS {
        let mut new = old.clone();
        let change: json_patch::PatchOperation = serde_json::from_str(change).unwrap();
        json_patch::patch(&mut new, &[change]).unwrap();
        for (from, to, rule) in [(&old, &new, forward), (&new, &old, backward)] {
            let fired = between(from, to);
            let wire = |id: &&str| *id != "rust-field-type-changed" && *id != *rule;
            assert!(fired.contains(rule), "{rule}: {fired:?}");
            let expected = [
                "rust-field-added-to-non-exhaustive-struct",
                "rust-field-removed",
            ];
            let rest: Vec<_> = fired.iter().filter(|it| wire(it)).collect();
            assert!(
                rest.iter().all(|it| expected.contains(*it)),
                "{rule}: {rest:?}"
            );
        }
    }
}

/// The rules that fire for the generated code of two documents.
fn between(old: &Value, new: &Value) -> Vec<&'static str> {
    let api = |document: &Value| codegen::public_api::of(document, &Recorded::default()).unwrap();
    let mut comparison = Comparison::default();
    comparison.add_rust(&api(old), &api(new), |_| false);
    ids(&comparison.changes)
}

/// An enum accepts values that the document does not list, and a constant does not, so that their types
/// differ; each other spelling of either is the same code.
#[test]
fn a_constant_is_another_type_than_an_enumeration_of_one() {
    let with = |always: Value| {
        let mut document = observed();
        document["components"]["schemas"]["Always"] = always;
        document
    };
    let constant = with(json!({ "const": "pet" }));
    let listed = with(json!({ "enum": ["pet"] }));
    for (one, other) in [
        (&constant, json!({ "type": "string", "const": "pet" })),
        (&constant, json!({ "const": "pet", "enum": ["pet"] })),
        (&listed, json!({ "type": "string", "enum": ["pet"] })),
    ] {
        let fired = between(one, &with(other.clone()));
        assert!(fired.is_empty(), "{other}: {fired:?}");
    }
    assert_eq!(between(&constant, &listed), ["rust-item-kind-changed"]);
}

#[test]
fn a_property_takes_no_trait_from_its_type() {
    for added in [
        json!({ "type": "number" }),
        json!({ "type": "object" }),
        json!({}),
    ] {
        let mut new = observed();
        new["components"]["schemas"]["A"]["properties"]["score"] = added;
        let fired = between(&observed(), &new);
        assert_eq!(fired, ["rust-field-added-to-non-exhaustive-struct"]);
    }
}

#[test]
fn a_type_that_no_operation_uses_requires_a_patch() {
    let with = |properties: Value| {
        let mut document = observed();
        document["components"]["schemas"]["Unreached"] =
            json!({ "type": "object", "properties": properties });
        document
    };
    let api = |document: &Value| codegen::public_api::of(document, &Recorded::default()).unwrap();
    let old = api(&with(json!({ "a": {}, "b": {} })));
    for new in [with(json!({ "a": { "type": "string" } })), observed()] {
        let mut comparison = Comparison::default();
        comparison.add_rust(&old, &api(&new), |_| false);
        let fired = ids(&comparison.changes);
        assert_eq!(comparison.recommended_bump(), Bump::Patch, "{fired:?}");
        let change = &comparison.changes[0];
        assert!(
            change.message.contains("no operation uses the type"),
            "{}",
            change.message
        );
    }
    // It counts as soon as an operation uses it, before or after.
    let mut used = with(json!({ "a": { "type": "string" } }));
    used["components"]["schemas"]["A"]["properties"]["more"] =
        json!({ "$ref": "#/components/schemas/Unreached" });
    let mut comparison = Comparison::default();
    comparison.add_rust(&old, &api(&used), |_| false);
    assert_eq!(comparison.recommended_bump(), Bump::Major);
}
