//! Changes of the public API of generated code.

use std::collections::BTreeSet;

use codegen::Files;
use model::recorded::Recorded;
use openapi_client_diff::level::{Bump, Verdict};
use openapi_client_diff::rules;
use openapi_client_diff::{Comparison, change::Change};
use serde_json::{Value, json};

/// The code that the cases change, as one file.
const CODE: &str = r#"
    pub mod types {
        /// A pet.
        #[derive(Clone, Debug)]
        pub struct Pet { pub id: String, pub name: Option<String> }
        #[non_exhaustive]
        pub struct Open { pub id: String }
        pub enum Kind { Cat, Dog(String) }
        #[non_exhaustive]
        pub enum OpenKind { Cat }
        #[cfg(any(feature = "pets", feature = "shops"))]
        pub struct Gated;
        #[cfg(feature = "pets")]
        pub struct OfPets;
        pub type Id = String;
        pub const LIMIT: u32 = 1;
        pub struct Unit;
        #[deprecated] pub struct Old { #[deprecated] pub old: u8 }
        impl Default for Pet { fn default() -> Self { Pet { id: String::new(), name: None } } }
        impl From<String> for Kind { fn from(text: String) -> Self { Kind::Dog(text) } }
    }
    pub mod builder {
        pub struct ListPets { limit: Option<u32> }
        impl ListPets {
            pub fn limit(mut self, value: u32) -> Self { self.limit = Some(value); self }
            pub async fn send(self) -> Result<(), ()> { Ok(()) }
            fn hidden(&self) {}
            #[doc(hidden)] pub fn inner(&self) {}
        }
    }
    pub struct Client { inner: u8 }
    impl Client { pub fn list_pets(&self) -> builder::ListPets { todo!() } }
    pub fn connect(host: &str) -> Client { todo!() }
    mod hidden { pub struct Internal { pub secret: u8 } }
"#;

fn files(code: &str) -> Files {
    Files::from([("mod.rs".to_owned(), code.to_owned())])
}

fn compared(old: &Files, new: &Files) -> Comparison {
    let mut comparison = Comparison::default();
    let api = |files| codegen::surface::of_code(files).unwrap();
    comparison.add_rust(&api(old), &api(new), |_| false);
    comparison
}

/// A rule, a replacement in the code that fires it, and the bump that it requires.
const CASES: &[(&str, &str, &str, Bump)] = &[
    (
        "rust-feature-removed",
        "any(feature = \"pets\", feature = \"shops\")",
        "feature = \"pets\"",
        Bump::Major,
    ),
    (
        "rust-feature-added",
        "#[cfg(feature = \"pets\")]",
        "#[cfg(any(feature = \"pets\", feature = \"toys\"))]",
        Bump::Minor,
    ),
    (
        "rust-item-removed",
        "pub struct Open { pub id: String }",
        "struct Open { id: String }",
        Bump::Major,
    ),
    (
        "rust-item-added",
        "pub const LIMIT",
        "pub struct New; pub const LIMIT",
        Bump::Minor,
    ),
    (
        "rust-item-kind-changed",
        "pub enum Kind {",
        "pub enum Kind<T> {",
        Bump::Major,
    ),
    (
        "rust-alias-changed",
        "pub type Id = String",
        "pub type Id = u64",
        Bump::Major,
    ),
    (
        "rust-constant-type-changed",
        "LIMIT: u32",
        "LIMIT: u64",
        Bump::Major,
    ),
    (
        "rust-field-removed",
        "pub struct Pet { pub id: String, ",
        "pub struct Pet { ",
        Bump::Major,
    ),
    (
        "rust-field-added",
        "name: Option<String> }",
        "name: Option<String>, pub age: u8 }",
        Bump::Major,
    ),
    (
        "rust-private-field-added",
        "name: Option<String> }",
        "name: Option<String>, age: u8 }",
        Bump::Major,
    ),
    (
        "rust-field-added-to-non-exhaustive-struct",
        "Open { pub id: String }",
        "Open { pub id: String, pub age: u8 }",
        Bump::Minor,
    ),
    (
        "rust-field-type-changed",
        "name: Option<String> }",
        "name: String }",
        Bump::Major,
    ),
    (
        "rust-variant-removed",
        "Kind { Cat, Dog(String) }",
        "Kind { Dog(String) }",
        Bump::Major,
    ),
    (
        "rust-variant-added",
        "Kind { Cat, Dog(String) }",
        "Kind { Cat, Dog(String), Bird }",
        Bump::Major,
    ),
    (
        "rust-variant-added-to-non-exhaustive-enum",
        "OpenKind { Cat }",
        "OpenKind { Cat, Dog }",
        Bump::Minor,
    ),
    (
        "rust-variant-fields-changed",
        "Dog(String) }",
        "Dog(u8) }",
        Bump::Major,
    ),
    (
        "rust-became-non-exhaustive",
        "pub enum Kind",
        "#[non_exhaustive] pub enum Kind",
        Bump::Major,
    ),
    (
        "rust-became-exhaustive",
        "#[non_exhaustive]\n        pub enum OpenKind",
        "pub enum OpenKind",
        Bump::Minor,
    ),
    (
        "rust-method-removed",
        "pub fn limit",
        "fn limit",
        Bump::Major,
    ),
    (
        "rust-method-added",
        "fn hidden(&self)",
        "pub fn offset(self, value: u32) -> Self { self } fn hidden(&self)",
        Bump::Minor,
    ),
    (
        "rust-signature-changed",
        "pub fn list_pets(&self)",
        "pub fn list_pets(&self, limit: u32)",
        Bump::Major,
    ),
    (
        "rust-signature-changed",
        "connect(host: &str)",
        "connect(host: String)",
        Bump::Major,
    ),
    (
        "rust-trait-removed",
        "#[derive(Clone, Debug)]",
        "#[derive(Debug)]",
        Bump::Major,
    ),
    (
        "rust-trait-removed",
        "impl From<String> for Kind",
        "impl From<u8> for Kind",
        Bump::Major,
    ),
    (
        "rust-trait-added",
        "#[derive(Clone, Debug)]",
        "#[derive(Clone, Debug, PartialEq)]",
        Bump::Minor,
    ),
    (
        "rust-deprecated",
        "pub fn connect",
        "#[deprecated] pub fn connect",
        Bump::Minor,
    ),
    (
        "rust-docs-changed",
        "/// A pet.",
        "/// An animal.",
        Bump::Patch,
    ),
    (
        "rust-constant-value-changed",
        "LIMIT: u32 = 1",
        "LIMIT: u32 = 2",
        Bump::Patch,
    ),
    (
        "rust-implementation-changed",
        "Ok(()) }",
        "Err(()) }",
        Bump::Patch,
    ),
    (
        "rust-item-kind-changed",
        "pub struct Unit;",
        "pub struct Unit {}",
        Bump::Major,
    ),
    (
        "rust-deprecated",
        "pub fn limit",
        "#[deprecated] pub fn limit",
        Bump::Minor,
    ),
    (
        "rust-deprecated",
        "Kind { Cat",
        "Kind { #[deprecated] Cat",
        Bump::Minor,
    ),
    (
        "rust-no-longer-deprecated",
        "#[deprecated] pub struct Old",
        "pub struct Old",
        Bump::Patch,
    ),
    (
        "rust-no-longer-deprecated",
        "#[deprecated] pub old",
        "pub old",
        Bump::Patch,
    ),
];

/// Replacements that do not change the public API.
const ALIKE: &[(&str, &str)] = &[
    ("connect(host: &str)", "connect(name: &str)"),
    ("pub secret: u8", "pub secret: u16"),
    ("fn hidden(&self) {}", "fn hidden(&self, more: u8) {}"),
    ("pub fn inner(&self)", "pub fn inner(&self, more: u8)"),
    ("Client { inner: u8 }", "Client { inner: u16 }"),
    ("self.limit = Some(value);", "self.limit.replace(value);"),
];

fn ids(changes: &[Change]) -> Vec<&'static str> {
    changes.iter().map(|change| change.rule.id).collect()
}

#[test]
fn each_change_of_a_public_item_fires_its_rule_and_requires_its_bump() {
    let mut shown = String::new();
    for (rule, from, to, bump) in CASES {
        assert!(CODE.contains(from), "{from}");
        let comparison = compared(&files(CODE), &files(&CODE.replacen(from, to, 1)));
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
    for (from, to) in ALIKE {
        assert!(CODE.contains(from), "{from}");
        let comparison = compared(&files(CODE), &files(&CODE.replacen(from, to, 1)));
        assert_eq!(
            ids(&comparison.changes),
            ["rust-implementation-changed"],
            "{from}"
        );
        assert_eq!(comparison.recommended_bump(), Bump::Patch);
        assert_eq!(comparison.rust(), Some(Verdict::None));
    }
}

#[test]
fn unchanged_code_requires_no_bump() {
    let comparison = compared(&files(CODE), &files(CODE));
    assert!(comparison.changes.is_empty());
    assert_eq!(comparison.recommended_bump(), Bump::None);
}

#[test]
fn items_are_found_through_modules_in_files_and_public_uses() {
    let old = Files::from([
        (
            "mod.rs".to_owned(),
            "mod types; pub use types::*; mod client; pub use client::Client as Api;".to_owned(),
        ),
        (
            "types/mod.rs".to_owned(),
            "mod pet; pub use self::pet::{Pet}; pub mod error { pub struct Error; }".to_owned(),
        ),
        (
            "types/pet.rs".to_owned(),
            "pub struct Pet { pub id: u8 } pub struct Unseen;".to_owned(),
        ),
        (
            "client.rs".to_owned(),
            "pub struct Client; impl Client { pub fn new() -> Self { Client } }".to_owned(),
        ),
    ]);
    let mut new = old.clone();
    new.insert(
        "types/pet.rs".to_owned(),
        "pub struct Pet { pub id: u16 }".to_owned(),
    );
    new.insert(
        "types/mod.rs".to_owned(),
        "mod pet; pub use self::pet::{Pet}; mod error {}".to_owned(),
    );
    new.insert("client.rs".to_owned(), "pub struct Client;".to_owned());
    let comparison = compared(&old, &new);
    let reported: Vec<_> = comparison
        .changes
        .iter()
        .map(|change| (change.rule.id, change.item.clone().unwrap()))
        .collect();
    assert_eq!(
        reported,
        [
            ("rust-method-removed", "Api::new".to_owned()),
            ("rust-field-type-changed", "Pet::id".to_owned()),
            ("rust-item-removed", "error::Error".to_owned()),
        ]
    );
}

#[test]
fn code_that_cannot_be_parsed_is_named() {
    let error = codegen::surface::of_code(&files("struct")).unwrap_err();
    assert!(error.to_string().starts_with("mod.rs: "), "{error}");
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
    let api = |document: &Value| codegen::surface::of(document, &Recorded::default()).unwrap();
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
    let api = |document: &Value| codegen::surface::of(document, &Recorded::default()).unwrap();
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
    let api = |document: &Value| codegen::surface::of(document, &Recorded::default()).unwrap();
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
