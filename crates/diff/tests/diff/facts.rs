//! Whatever is known of a public item has a rule: each fact is changed in every item of the Streamkap
//! client, and a rule fires.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use document::known;
use document::overlay::Overlay;
use model::public_api::{PublicApi, PublicItem};
use model::recorded::Recorded;
use openapi_client_diff::Comparison;

/// The public API of the Streamkap client.
pub fn streamkap() -> &'static PublicApi {
    static API: OnceLock<PublicApi> = OnceLock::new();
    API.get_or_init(|| {
        let openapi = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi");
        let text = |name: &str| std::fs::read_to_string(openapi.join(name)).unwrap();
        let mut document = document::parse(&text("openapi.json"), "openapi.json").unwrap();
        known::combine(&mut document, &known::load(&openapi, "openapi").unwrap());
        let overlay = Overlay::parse(&text("overlay.yaml"), "overlay.yaml").unwrap();
        overlay.apply(&mut document).unwrap();
        let names = Recorded::parse(&text("names.toml"), "names.toml").unwrap();
        codegen::public_api::of(&document, &names).unwrap()
    })
}

type Texts = BTreeMap<String, String>;
type Names = BTreeSet<String>;

/// The item with one fact changed, for each of its facts. A fact that is not here does not compile.
fn changed(item: &PublicItem) -> Vec<(&'static str, PublicItem)> {
    let PublicItem {
        // What an alias resolves to cannot be seen: its definition can.
        target: _,
        // It shows which change of the document explains one of the code; `pages` has the test.
        locations: _,
        schema: _,
        operation: _,
        // It makes changes milder; `rust` has the test.
        is_unused: _,
        kind,
        definition,
        value,
        features,
        fields,
        has_private_fields,
        is_unit,
        variants,
        is_non_exhaustive,
        is_deprecated,
        deprecated_parts,
        required_setters,
        methods,
        wire,
        limits,
        unchecked,
        traits,
        docs,
    } = item;
    let mut changed = Changed {
        item,
        made: Vec::new(),
    };
    changed.add("kind", |it| it.kind = format!("{kind}<T>"));
    if let Some(definition) = definition {
        changed.add("definition", |it| {
            it.definition = Some(format!("&{definition}"))
        });
    }
    if let Some(value) = value {
        changed.add("value", |it| it.value = Some(format!("&{value}")));
    }
    changed.add("features", |it| {
        let other = ["other".to_owned()].into_iter();
        it.features = other.filter(|_| features.is_empty()).collect();
    });
    changed.texts("fields", fields, |it| &mut it.fields);
    changed.texts("variants", variants, |it| &mut it.variants);
    changed.texts("methods", methods, |it| &mut it.methods);
    changed.texts("wire", wire, |it| &mut it.wire);
    changed.texts("limits", limits, |it| &mut it.limits);
    changed.texts("unchecked", unchecked, |it| &mut it.unchecked);
    changed.names("traits", traits.iter(), |it| &mut it.traits);
    let parts = fields.keys().chain(variants.keys()).chain(methods.keys());
    changed.names("deprecated_parts", parts, |it| &mut it.deprecated_parts);
    changed.names("required_setters", methods.keys(), |it| {
        &mut it.required_setters
    });
    for part in deprecated_parts {
        let mut parts = fields.keys().chain(variants.keys()).chain(methods.keys());
        assert!(parts.any(|it| it == part), "{part}");
    }
    for setter in required_setters {
        assert!(item.methods.contains_key(setter), "{setter}");
    }
    // A private field matters to who can write the struct as a literal, and its absence to nobody.
    if kind.starts_with("struct") && !has_private_fields && !is_non_exhaustive {
        changed.add("has_private_fields", |it| it.has_private_fields = true);
    }
    changed.add("is_unit", |it| it.is_unit = !is_unit);
    changed.add("is_non_exhaustive", |it| {
        it.is_non_exhaustive = !is_non_exhaustive
    });
    changed.add("is_deprecated", |it| it.is_deprecated = !is_deprecated);
    changed.add("docs", |it| {
        it.docs = [docs.as_slice(), &["more".to_owned()]].concat()
    });
    changed.made
}

/// How many entries of a map are changed.
const FEW: usize = 3;

struct Changed<'i> {
    item: &'i PublicItem,
    made: Vec<(&'static str, PublicItem)>,
}

impl Changed<'_> {
    fn add(&mut self, fact: &'static str, change: impl FnOnce(&mut PublicItem)) {
        let mut item = self.item.clone();
        change(&mut item);
        self.made.push((fact, item));
    }

    /// Changes and removes entries. They are alike, so that a few stand for all.
    fn texts(&mut self, fact: &'static str, texts: &Texts, of: fn(&mut PublicItem) -> &mut Texts) {
        for (name, text) in texts.iter().step_by(texts.len().div_ceil(FEW).max(1)) {
            self.add(fact, |it| {
                of(it).insert(name.clone(), format!("{text}0"));
            });
            self.add(fact, |it| {
                of(it).remove(name);
            });
        }
    }

    /// Removes names that are there, and adds those that are not.
    fn names<'n>(
        &mut self,
        fact: &'static str,
        names: impl Iterator<Item = &'n String>,
        of: fn(&mut PublicItem) -> &mut Names,
    ) {
        for name in names.take(FEW) {
            self.add(fact, |it| {
                if !of(it).remove(name) {
                    of(it).insert(name.clone());
                }
            });
        }
    }
}

fn fired(path: &str, old: &PublicItem, new: &PublicItem) -> Vec<&'static str> {
    let api = |item: &PublicItem, code| PublicApi {
        items: BTreeMap::from([(path.to_owned(), item.clone())]),
        code,
        ..PublicApi::default()
    };
    let mut comparison = Comparison::default();
    comparison.add_rust(&api(old, 1), &api(new, 2), |_| false);
    comparison.changes.iter().map(|it| it.rule.id).collect()
}

#[test]
fn each_fact_of_each_public_item_has_a_rule() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, item) in &streamkap().items {
        for (fact, other) in changed(item) {
            *counts.entry(fact).or_default() += 1;
            for (old, new) in [(item, &other), (&other, item)] {
                // A private field that is gone is in nobody's way.
                if fact == "has_private_fields" && old.has_private_fields {
                    continue;
                }
                let fired = fired(path, old, new);
                let is_seen = fired.iter().any(|it| *it != "rust-implementation-changed");
                assert!(is_seen, "{path}: {fact}: {fired:?}\n{old:#?}\n{new:#?}");
            }
        }
    }
    let facts = [
        "definition",
        "deprecated_parts",
        "docs",
        "features",
        "fields",
        "has_private_fields",
        "is_deprecated",
        "is_non_exhaustive",
        "is_unit",
        "kind",
        "limits",
        "methods",
        "required_setters",
        "traits",
        "unchecked",
        "value",
        "variants",
        "wire",
    ];
    assert_eq!(counts.keys().copied().collect::<Vec<_>>(), facts);
}
