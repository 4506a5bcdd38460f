//! Bundles a document with the documents that it refers to.
//!
//! A referenced object becomes a component of the bundled document, named after the last token of
//! its pointer or after its file. Path items and whole sections are inlined. The bundler does no
//! input or output: it names the documents that it needs, and the caller provides them.

use std::collections::{BTreeMap, HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};
use thiserror::Error;
use url::Url;

use crate::{Located, ObjectKind, Pointer, Position, identified};

/// Maximum number of documents.
const MAX_DOCUMENTS: usize = 1000;
/// Maximum depth of inlined references.
const MAX_DEPTH: usize = 64;
/// Maximum number of values in the bundled document.
const MAX_VALUES: usize = 20_000_000;

/// A document that cannot be bundled.
#[derive(Debug, Error)]
#[error("{at}: `{reference}` {problem}")]
pub struct BundleError {
    /// The document and the location of the reference.
    pub at: String,
    /// The value of `$ref`.
    pub reference: String,
    /// What is wrong, and what to do.
    pub problem: String,
}

/// A document that is referred to and not provided yet.
#[derive(Clone, Debug)]
pub struct Missing {
    /// Where it is.
    pub url: Url,
    /// The document and the location of the first reference to it.
    pub at: String,
    /// The value of `$ref`.
    pub reference: String,
}

/// An object in another document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Target {
    url: Url,
    pointer: Pointer,
}

/// A reference: where it is, and what it says.
#[derive(Clone, Debug)]
struct Site {
    at: String,
    reference: String,
}

/// What is known of a target.
#[derive(Debug)]
struct Found {
    position: Position,
    site: Site,
    /// The component that the target becomes.
    component: Option<(&'static str, String)>,
    /// The location of the component in the root document, if it has one already.
    home: Option<Pointer>,
}

/// Collects the documents that a document refers to.
#[derive(Debug)]
pub struct Bundler {
    root: Url,
    documents: HashMap<Url, Value>,
    targets: IndexMap<Target, Found>,
    /// The documents that are needed, each with the targets in it.
    missing: BTreeMap<Url, (Missing, Vec<Target>)>,
    /// Targets in documents that are there, not scanned for references yet.
    unscanned: Vec<Target>,
    /// The schemas that the documents identify by `$id`, wherever the documents are.
    identified: HashMap<Url, Target>,
}

impl Bundler {
    /// Starts with the document at `url`.
    pub fn new(mut url: Url, mut document: Value) -> Result<Self, BundleError> {
        url.set_fragment(None);
        let identified = identified::resolve(&mut document, &url, Position::ROOT);
        let mut bundler = Self {
            root: url.clone(),
            documents: HashMap::new(),
            targets: IndexMap::new(),
            missing: BTreeMap::new(),
            unscanned: Vec::new(),
            identified: HashMap::new(),
        };
        bundler.identify(&url, identified);
        bundler.scan(&url, Located::root(&document), Position::ROOT)?;
        bundler.documents.insert(url, document);
        Ok(bundler)
    }

    /// A document that is needed; `None` when all are there. Those beside the first document come first: they
    /// may identify what else is referred to.
    pub fn missing(&self) -> Option<&Missing> {
        let site = |url: &Url| (url.scheme().to_owned(), url.host_str().map(str::to_owned));
        let root = site(&self.root);
        let mut all = self.missing.iter();
        let beside = all.find(|(url, _)| site(url) == root);
        let found = beside.or_else(|| self.missing.iter().next());
        found.map(|(_, (missing, _))| missing)
    }

    /// Notes the schemas that the document at `url` identifies. References to them need no document any more.
    fn identify(&mut self, url: &Url, schemas: HashMap<Url, Pointer>) {
        for (id, pointer) in schemas {
            let url = url.clone();
            let target = Target { url, pointer };
            self.identified.entry(id).or_insert(target);
        }
        let known = self.missing.keys();
        let known = known.filter(|url| self.identified.contains_key(url));
        let known: Vec<Url> = known.cloned().collect();
        let known = known.iter().filter_map(|url| self.missing.remove(url));
        let targets: Vec<Target> = known.flat_map(|(_, targets)| targets).collect();
        for by_id in targets {
            let Some(found) = self.targets.shift_remove(&by_id) else {
                continue;
            };
            let target = self.identified_as(by_id);
            if target.url != self.root && !self.targets.contains_key(&target) {
                self.targets.insert(target.clone(), found);
                self.unscanned.push(target);
            }
        }
    }

    /// What a reference in the document `base` means.
    fn target(&self, base: &Url, reference: &str) -> Result<Target, String> {
        resolve(base, reference).map(|target| self.identified_as(target))
    }

    /// Where a target is, if a document identifies its URL.
    fn identified_as(&self, target: Target) -> Target {
        match self.identified.get(&target.url) {
            Some(schema) => Target {
                url: schema.url.clone(),
                pointer: schema.pointer.append(&target.pointer),
            },
            None => target,
        }
    }

    /// Provides the document at `url`, which [`missing`](Self::missing) returned.
    pub fn provide(&mut self, url: &Url, mut document: Value) -> Result<(), BundleError> {
        let Some((missing, targets)) = self.missing.remove(url) else {
            return Ok(());
        };
        if self.documents.len() >= MAX_DOCUMENTS {
            return Err(BundleError {
                at: missing.at,
                reference: missing.reference,
                problem: format!("is the reference to more than {MAX_DOCUMENTS} documents"),
            });
        }
        let whole = targets.iter().find(|it| it.pointer == Pointer::root());
        let whole = whole.and_then(|target| self.targets.get(target));
        let position = whole.map_or(Position::ROOT, |found| found.position);
        let identified = identified::resolve(&mut document, url, position);
        self.documents.insert(url.clone(), document);
        self.identify(url, identified);
        self.unscanned.extend(targets);
        while let Some(target) = self.unscanned.pop() {
            self.scan_target(&target)?;
        }
        Ok(())
    }

    fn scan_target(&mut self, target: &Target) -> Result<(), BundleError> {
        let Some(found) = self.targets.get(target) else {
            return Ok(());
        };
        let (position, site) = (found.position, found.site.clone());
        let Some(document) = self.documents.remove(&target.url) else {
            return Ok(());
        };
        let result = match Located::at(&document, &target.pointer) {
            Some(at) => self.scan(&target.url, at, position),
            None => Err(site.error("does not exist in that document")),
        };
        self.documents.insert(target.url.clone(), document);
        result
    }

    /// Finds the references to other documents in `at`, which is part of the document `base`.
    fn scan(&mut self, base: &Url, at: Located<'_>, position: Position) -> Result<(), BundleError> {
        if position.kind() == Some(ObjectKind::Literal) {
            return Ok(());
        }
        if let Some(reference) = at.str("$ref") {
            self.add_reference(base, &at, reference, position)?;
        }
        for (name, value) in at.properties() {
            self.scan(base, value, position.child(name))?;
        }
        for (index, item) in at.items().enumerate() {
            self.scan(base, item, position.child(&index.to_string()))?;
        }
        Ok(())
    }

    fn add_reference(
        &mut self,
        base: &Url,
        at: &Located<'_>,
        reference: &str,
        position: Position,
    ) -> Result<(), BundleError> {
        let site = Site {
            at: format!("{} {}", label(base), at.pointer),
            reference: reference.to_owned(),
        };
        // Local references of the root document stay as they are, valid or not.
        if *base == self.root && reference.starts_with('#') {
            return Ok(());
        }
        let target = self.target(base, reference);
        let target = target.map_err(|problem| site.error(problem))?;
        if target.url == self.root {
            return Ok(());
        }
        let home = (*base == self.root && is_component(&at.pointer)).then(|| at.pointer.clone());
        if let Some(known) = self.targets.get_mut(&target) {
            if known.home.is_none() {
                known.home = home;
            }
            return Ok(());
        }
        // The document that is being scanned is taken out of the map meanwhile.
        if target.url == *base || self.documents.contains_key(&target.url) {
            self.unscanned.push(target.clone());
        } else {
            let missing = || Missing {
                url: target.url.clone(),
                at: site.at.clone(),
                reference: site.reference.clone(),
            };
            let entry = self.missing.entry(target.url.clone());
            let (_, targets) = entry.or_insert_with(|| (missing(), Vec::new()));
            targets.push(target.clone());
        }
        let found = Found {
            position,
            site,
            component: None,
            home,
        };
        self.targets.insert(target, found);
        Ok(())
    }

    /// The bundled document.
    pub fn finish(mut self) -> Result<Value, BundleError> {
        if self.targets.is_empty() {
            return Ok(self.documents.remove(&self.root).unwrap_or_default());
        }
        self.name_components();
        let root = Rewriter {
            bundler: &self,
            values: std::cell::Cell::new(0),
        };
        let document = &self.documents[&self.root];
        let mut bundled = root.rewrite(&self.root, Located::root(document), Position::ROOT, 0)?;
        for (target, found) in &self.targets {
            if let (Some((section, name)), None) = (&found.component, &found.home) {
                let value = root.rewrite_target(target, found, 0)?;
                let sections = entry(&mut bundled, "components");
                let components = entry(sections, section);
                if let Some(components) = components.as_object_mut() {
                    components.insert(name.clone(), value);
                }
            }
        }
        Ok(bundled)
    }

    fn name_components(&mut self) {
        let document = &self.documents[&self.root];
        let mut taken: HashSet<(&'static str, String)> = HashSet::new();
        let exists = |section: &str, name: &str| {
            let components = document.get("components");
            components.is_some_and(|it| it.get(section).is_some_and(|it| it.get(name).is_some()))
        };
        for (target, found) in &mut self.targets {
            let section = match found.position.kind() {
                None | Some(ObjectKind::PathItem) => None,
                Some(kind) => kind.section(),
            };
            let Some(section) = section else {
                found.home = None;
                continue;
            };
            if let Some(home) = &found.home {
                let name = home.tokens().last().unwrap_or_default();
                taken.insert((section, name.clone()));
                found.component = Some((section, name));
                continue;
            }
            let base = component_name(target);
            let mut name = base.clone();
            let mut number = 2;
            while exists(section, &name) || !taken.insert((section, name.clone())) {
                name = format!("{base}{number}");
                number += 1;
            }
            found.component = Some((section, name));
        }
    }
}

/// Rewrites references while copying.
struct Rewriter<'a> {
    bundler: &'a Bundler,
    values: std::cell::Cell<usize>,
}

impl Rewriter<'_> {
    fn rewrite_target(
        &self,
        target: &Target,
        found: &Found,
        depth: usize,
    ) -> Result<Value, BundleError> {
        let document = self.bundler.documents.get(&target.url);
        let at = document.and_then(|document| Located::at(document, &target.pointer));
        let at = at.ok_or_else(|| found.site.error("does not exist in that document"))?;
        self.rewrite(&target.url, at, found.position, depth)
    }

    fn rewrite(
        &self,
        base: &Url,
        at: Located<'_>,
        position: Position,
        depth: usize,
    ) -> Result<Value, BundleError> {
        let count = self.values.get() + 1;
        self.values.set(count);
        if position.kind() == Some(ObjectKind::Literal) {
            return Ok(at.value.clone());
        }
        let reference = at.str("$ref");
        if let Some(reference) = reference
            && (depth > MAX_DEPTH || count > MAX_VALUES)
        {
            let site = Site {
                at: format!("{} {}", label(base), at.pointer),
                reference: reference.to_owned(),
            };
            return Err(site.error("is inlined too often; it may refer to itself"));
        }
        match at.value {
            Value::Object(_) => {
                let mut object = Map::new();
                if let Some(reference) = reference {
                    match self.follow(base, &at, reference, depth)? {
                        Followed::Reference(local) => {
                            object.insert("$ref".to_owned(), local.into());
                        }
                        Followed::Inlined(Value::Object(inlined)) => object = inlined,
                        Followed::Inlined(other) => return Ok(other),
                    }
                }
                for (name, value) in at.properties() {
                    if reference.is_none() || name != "$ref" {
                        let mut value = self.rewrite(base, value, position.child(name), depth)?;
                        if name == "discriminator" && position.kind() == Some(ObjectKind::Schema) {
                            self.rewrite_mapping(base, &mut value);
                        }
                        object.insert(name.to_owned(), value);
                    }
                }
                Ok(Value::Object(object))
            }
            Value::Array(_) => at
                .items()
                .enumerate()
                .map(|(index, item)| {
                    self.rewrite(base, item, position.child(&index.to_string()), depth)
                })
                .collect::<Result<_, _>>()
                .map(Value::Array),
            literal => Ok(literal.clone()),
        }
    }

    fn follow(
        &self,
        base: &Url,
        at: &Located<'_>,
        reference: &str,
        depth: usize,
    ) -> Result<Followed, BundleError> {
        if *base == self.bundler.root && reference.starts_with('#') {
            return Ok(Followed::Reference(reference.to_owned()));
        }
        let unresolved = |problem: String| BundleError {
            at: format!("{} {}", label(base), at.pointer),
            reference: reference.to_owned(),
            problem,
        };
        let target = self.bundler.target(base, reference).map_err(unresolved)?;
        if target.url == self.bundler.root {
            return Ok(Followed::Reference(target.pointer.to_reference()));
        }
        let Some(found) = self.bundler.targets.get(&target) else {
            return Err(unresolved("was not read".to_owned()));
        };
        match &found.component {
            Some((section, name)) => {
                let is_home =
                    *base == self.bundler.root && found.home.as_ref() == Some(&at.pointer);
                if is_home {
                    return self
                        .rewrite_target(&target, found, depth + 1)
                        .map(Followed::Inlined);
                }
                let pointer = Pointer::from_tokens(["components", *section, name.as_str()]);
                Ok(Followed::Reference(pointer.to_reference()))
            }
            None => self
                .rewrite_target(&target, found, depth + 1)
                .map(Followed::Inlined),
        }
    }

    /// Rewrites the references in a discriminator's mapping to schemas that became components.
    fn rewrite_mapping(&self, base: &Url, discriminator: &mut Value) {
        let mapping = discriminator
            .get_mut("mapping")
            .and_then(Value::as_object_mut);
        for value in mapping.into_iter().flat_map(Map::values_mut) {
            let target = value.as_str().map(|text| self.bundler.target(base, text));
            let Some(Ok(target)) = target else {
                continue;
            };
            let found = self.bundler.targets.get(&target);
            if let Some((section, name)) = found.and_then(|found| found.component.as_ref()) {
                let pointer = Pointer::from_tokens(["components", *section, name.as_str()]);
                *value = pointer.to_reference().into();
            }
        }
    }
}

/// What stands in the place of a reference.
enum Followed {
    Reference(String),
    Inlined(Value),
}

impl Site {
    fn error(&self, problem: impl Into<String>) -> BundleError {
        BundleError {
            at: self.at.clone(),
            reference: self.reference.clone(),
            problem: problem.into(),
        }
    }
}

fn resolve(base: &Url, reference: &str) -> Result<Target, String> {
    let mut url = base
        .join(reference)
        .map_err(|error| format!("is not a valid reference: {error}"))?;
    let fragment = url.fragment().unwrap_or_default().to_owned();
    url.set_fragment(None);
    let pointer = Pointer::from_reference(&format!("#{fragment}")).ok_or(
        "has a fragment that is not a JSON pointer; anchors in other documents are not supported",
    )?;
    Ok(Target { url, pointer })
}

/// A short name for messages: the last segment of the path.
fn label(url: &Url) -> String {
    let name = url.path().rsplit('/').next().unwrap_or_default();
    let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
    if name.is_empty() {
        url.host_str().unwrap_or("document").to_owned()
    } else {
        name.into_owned()
    }
}

/// Whether the pointer is that of a component.
fn is_component(pointer: &Pointer) -> bool {
    let mut tokens = pointer.tokens();
    tokens.next().as_deref() == Some("components") && tokens.count() == 2
}

fn component_name(target: &Target) -> String {
    let name = target.pointer.tokens().last().unwrap_or_else(|| {
        let file = label(&target.url);
        let stem = file.split('.').next().unwrap_or_default();
        stem.to_owned()
    });
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let name: String = name
        .chars()
        .map(|c| if is_allowed(c) { c } else { '_' })
        .collect();
    if name.is_empty() {
        "Referenced".to_owned()
    } else {
        name
    }
}

fn entry<'a>(value: &'a mut Value, name: &str) -> &'a mut Value {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    match value {
        Value::Object(object) => object
            .entry(name)
            .or_insert_with(|| Value::Object(Map::new())),
        other => other,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Bundles `main.json` with the others; each is known by its file name.
    fn bundle(files: &[(&str, Value)]) -> Result<Value, String> {
        let url = |name: &str| Url::parse(&format!("file:///d/{name}")).unwrap();
        let (main, document) = &files[0];
        let mut bundler = Bundler::new(url(main), document.clone()).map_err(|e| e.to_string())?;
        while let Some(missing) = bundler.missing().cloned() {
            let found = files.iter().find(|(name, _)| url(name) == missing.url);
            let Some((_, document)) = found else {
                return Err(format!("{} needs {}", missing.at, missing.url));
            };
            bundler
                .provide(&missing.url, document.clone())
                .map_err(|error| error.to_string())?;
        }
        bundler.finish().map_err(|error| error.to_string())
    }

    fn schema(reference: &str) -> Value {
        json!({"schema": {"$ref": reference}})
    }

    #[test]
    fn objects_become_components_and_local_references_follow() {
        let main = json!({
            "openapi": "3.1.0",
            "paths": {"/a": {"get": {
                "parameters": [{"$ref": "common/parts.yaml#/parameters/Page"}],
                "responses": {"200": {"content": {"application/json": schema("common/pet.json")}}},
            }}},
            "components": {"schemas": {"Owner": {"type": "string"}}},
        });
        let pet = json!({"properties": {
            "owner": {"$ref": "../main.json#/components/schemas/Owner"},
            "tag": {"$ref": "#/$defs/tag"}, "parent": {"$ref": "#"},
            "other": {"$ref": "parts.yaml#/defs/Owner"},
        }, "$defs": {"tag": {"enum": [{"$ref": "no.json"}]}}});
        let parts = json!({
            "parameters": {"Page": {"in": "query", "name": "page"}},
            "defs": {"Owner": {"type": "integer"}},
            "unused": {"$ref": "missing.json"},
        });
        let bundled = bundle(&[
            ("main.json", main),
            ("common/pet.json", pet),
            ("common/parts.yaml", parts),
        ])
        .unwrap();
        assert_eq!(
            bundled["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"],
            schema("#/components/schemas/pet")
        );
        assert_eq!(
            bundled["components"],
            json!({
                "schemas": {
                    "Owner": {"type": "string"},
                    "pet": {"properties": {
                        "owner": {"$ref": "#/components/schemas/Owner"},
                        "tag": {"$ref": "#/components/schemas/tag"},
                        "parent": {"$ref": "#/components/schemas/pet"},
                        "other": {"$ref": "#/components/schemas/Owner2"},
                    }, "$defs": {"tag": {"enum": [{"$ref": "no.json"}]}}},
                    "tag": {"enum": [{"$ref": "no.json"}]},
                    "Owner2": {"type": "integer"},
                },
                "parameters": {"Page": {"in": "query", "name": "page"}},
            })
        );
    }

    #[test]
    fn a_schema_of_another_document_is_found_by_its_id() {
        let pet = json!({
            "$id": "https://schemas.example/pet",
            "properties": { "owner": { "$ref": "https://schemas.example/owner" }, "self": { "$ref": "https://schemas.example/pet" } },
            "$defs": { "tag": { "type": "string" } },
        });
        let owner = json!({ "$id": "https://schemas.example/owner", "type": "object" });
        let bundled = bundle(&[
            (
                "main.json",
                json!({ "components": { "schemas": {
                    // The document that identifies it is read later.
                    "ById": { "properties": { "pet": { "$ref": "https://schemas.example/pet" } } },
                    "Inside": { "properties": { "tag": { "$ref": "https://schemas.example/pet#/$defs/tag" } } },
                    "ByFile": { "properties": { "pet": { "$ref": "pet.json" }, "owner": { "$ref": "z/owner.json" } } },
                } } }),
            ),
            ("pet.json", pet),
            ("z/owner.json", owner),
        ])
        .unwrap();
        let schemas = &bundled["components"]["schemas"];
        let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        assert_eq!(schemas["ById"]["properties"]["pet"], to("pet"));
        assert_eq!(schemas["ByFile"]["properties"]["pet"], to("pet"));
        assert_eq!(schemas["Inside"]["properties"]["tag"], to("tag"));
        assert_eq!(schemas["pet"]["properties"]["owner"], to("owner"));
        assert_eq!(schemas["pet"]["properties"]["self"], to("pet"));
        assert_eq!(schemas.as_object().unwrap().len(), 6, "{schemas:#}");
    }

    #[test]
    fn what_no_document_identifies_is_a_document_that_is_needed() {
        let main = json!({ "components": { "schemas": {
            "A": { "$ref": "https://schemas.example/other" }, "B": { "$ref": "pet.json" },
        } } });
        let pet = json!({ "$id": "https://schemas.example/pet" });
        let error = bundle(&[("main.json", main), ("pet.json", pet)]).unwrap_err();
        assert!(
            error.ends_with("needs https://schemas.example/other"),
            "{error}"
        );
    }

    #[test]
    fn path_items_and_sections_are_inlined() {
        let main = json!({
            "paths": {"/a": {"$ref": "a.json", "summary": "Ours"}},
            "components": {"schemas": {"$ref": "schemas.json"}},
        });
        let item = json!({"summary": "Theirs", "get": {"responses": {"200": {
            "content": {"a/b": schema("main.json#/components/schemas/A")},
        }}}});
        let bundled = bundle(&[
            ("main.json", main),
            ("a.json", item),
            (
                "schemas.json",
                json!({"A": {"type": "string"}, "B": {"$ref": "#/A"}}),
            ),
        ])
        .unwrap();
        assert_eq!(bundled["paths"]["/a"]["summary"], "Ours");
        assert_eq!(
            bundled["paths"]["/a"]["get"]["responses"]["200"]["content"]["a/b"],
            schema("#/components/schemas/A")
        );
        assert_eq!(bundled["components"]["schemas"]["A"]["type"], "string");
    }

    #[test]
    fn a_component_that_only_refers_to_a_file_takes_its_content() {
        let main = json!({
            "paths": {"/a": {"get": {"responses": {"200": {"content": {"a/b": schema("pet.json")}}}}}},
            "components": {"schemas": {"Animal": {"$ref": "pet.json"}}},
        });
        let pet = json!({"properties": {"parent": {"$ref": "#"}}});
        let bundled = bundle(&[("main.json", main), ("pet.json", pet)]).unwrap();
        assert_eq!(
            bundled["components"]["schemas"],
            json!({"Animal": {"properties": {"parent": {"$ref": "#/components/schemas/Animal"}}}})
        );
    }

    #[test]
    fn a_mapping_follows_its_schemas() {
        let main = json!({"components": {"schemas": {"U": {
            "oneOf": [{"$ref": "cat.json"}],
            "discriminator": {"propertyName": "k", "mapping": {"c": "cat.json", "d": "Dog"}},
        }}}});
        let bundled = bundle(&[("main.json", main), ("cat.json", json!({}))]).unwrap();
        assert_eq!(
            bundled["components"]["schemas"]["U"]["discriminator"]["mapping"],
            json!({"c": "#/components/schemas/cat", "d": "Dog"})
        );
    }

    #[test]
    fn what_cannot_be_bundled_is_named() {
        let main = |reference: &str| json!({"paths": {"/a": {"$ref": reference}}});
        for (reference, other, problem) in [
            (
                "a.json#/x",
                json!({}),
                "main.json /paths/~1a: `a.json#/x` does not exist",
            ),
            ("a.json#x", json!({}), "is not a JSON pointer"),
            ("a.json", json!({"$ref": "a.json"}), "inlined too often"),
            ("b.json", json!({}), "needs file:///d/b.json"),
        ] {
            let error = bundle(&[("main.json", main(reference)), ("a.json", other)]);
            let error = error.unwrap_err();
            assert!(error.contains(problem), "{error}");
        }
    }

    #[test]
    fn a_document_of_very_many_documents_is_refused() {
        let main_with = |count: usize| {
            let path = |number: usize| {
                let reference = json!({"$ref": format!("d{number}.json#/a")});
                (format!("/{number}"), reference)
            };
            let paths: Map<String, Value> = (0..count).map(path).collect();
            let main = json!({"paths": paths});
            let names: Vec<_> = (0..count).map(|number| format!("d{number}.json")).collect();
            let others = names.iter().map(|name| (&**name, json!({"a": {}})));
            let files: Vec<_> = std::iter::once(("main.json", main)).chain(others).collect();
            bundle(&files)
        };
        let error = main_with(MAX_DOCUMENTS).unwrap_err();
        assert!(error.contains("more than 1000 documents"), "{error}");
        assert!(main_with(20).is_ok());
    }

    #[test]
    fn a_document_on_its_own_stays_as_it_is() {
        let main = json!({"paths": {"/a": {"$ref": "#/nowhere"}}, "x-a": {"$ref": "b.json"}});
        assert_eq!(bundle(&[("main.json", main.clone())]).unwrap(), main);
    }
}
