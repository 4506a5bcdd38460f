//! Schemas that a document refers to by what identifies them: `$id`, `$anchor` and `$dynamicAnchor`.
//!
//! A reference to such a schema becomes one to its JSON pointer, which everything else reads. `$id` also
//! changes what relative references inside its schema are relative to. Such a reference stays as it is where
//! no schema of the document has that identifier: most documents mean what is beside them.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::Value;
use url::Url;

use crate::{Located, ObjectKind, Pointer, Position};

const REFERENCES: [&str; 2] = ["$ref", "$dynamicRef"];

/// Makes references of `document`, which is at `url`, to its identified schemas references to their
/// JSON pointers, and returns where these schemas are. `position` is what the root of the document is.
pub fn resolve(document: &mut Value, url: &Url, position: Position) -> HashMap<Url, Pointer> {
    let mut url = url.clone();
    url.set_fragment(None);
    let url = &url;
    let mut search = Search::default();
    search.identifiers(Located::root(document), position, url);
    if search.schemas.is_empty() {
        return search.schemas;
    }
    let mut found = Vec::new();
    search.references(document, Located::root(document), position, url, &mut found);
    for (at, keyword, target) in found {
        if let Some(Value::Object(schema)) = document.pointer_mut(at.as_str()) {
            schema.insert(keyword.to_owned(), target.to_reference().into());
        }
    }
    search.schemas
}

/// The identified schemas of a document.
#[derive(Default)]
struct Search {
    /// By their URLs, those of anchors with a fragment.
    schemas: HashMap<Url, Pointer>,
}

/// The URL of what is at `at`, inside of what has the URL `base`: few schemas have their own.
fn own_base<'a>(at: &Located<'_>, position: Position, base: &'a Url) -> Cow<'a, Url> {
    let id = at
        .str("$id")
        .filter(|_| position.kind() == Some(ObjectKind::Schema));
    let Some(mut url) = id.and_then(|id| base.join(id).ok()) else {
        return Cow::Borrowed(base);
    };
    url.set_fragment(None);
    Cow::Owned(url)
}

impl Search {
    fn identifiers(&mut self, at: Located<'_>, position: Position, base: &Url) {
        let base = own_base(&at, position, base);
        match position.kind() {
            Some(ObjectKind::Literal) => return,
            Some(ObjectKind::Schema) => self.identifier(&at, &base),
            _ => {}
        }
        for (part, position) in parts(&at, position) {
            self.identifiers(part, position, &base);
        }
    }

    fn identifier(&mut self, at: &Located<'_>, base: &Url) {
        let mut add = |url: Url| {
            self.schemas
                .entry(url)
                .or_insert_with(|| at.pointer.clone());
        };
        if at.str("$id").is_some() {
            add(base.clone());
        }
        for keyword in ["$anchor", "$dynamicAnchor"] {
            if let Some(anchor) = at.str(keyword) {
                let mut url = base.clone();
                url.set_fragment(Some(anchor));
                add(url);
            }
        }
    }

    fn references(
        &self,
        document: &Value,
        at: Located<'_>,
        position: Position,
        base: &Url,
        found: &mut Vec<(Pointer, &'static str, Pointer)>,
    ) {
        let base = own_base(&at, position, base);
        match position.kind() {
            Some(ObjectKind::Literal) => return,
            Some(ObjectKind::Schema) => {
                for keyword in REFERENCES {
                    let target = at.str(keyword);
                    if let Some(target) = target.and_then(|it| self.target(document, &base, it)) {
                        found.push((at.pointer.clone(), keyword, target));
                    }
                }
            }
            _ => {}
        }
        for (part, position) in parts(&at, position) {
            self.references(document, part, position, &base, found);
        }
    }

    /// Where the identified schema is that a reference means.
    fn target(&self, document: &Value, base: &Url, reference: &str) -> Option<Pointer> {
        let mut url = base.join(reference).ok()?;
        let fragment = url.fragment().unwrap_or_default().to_owned();
        if fragment.is_empty() || fragment.starts_with('/') {
            url.set_fragment(None);
            let inside = Pointer::from_reference(&format!("#{fragment}"))?;
            let target = self.schemas.get(&url)?.append(&inside);
            // Many documents with `$id` mean themselves by a pointer.
            return Located::at(document, &target).map(|target| target.pointer);
        }
        self.schemas.get(&url).cloned()
    }
}

/// What is directly inside a value, and what it is.
fn parts<'a>(
    at: &Located<'a>,
    position: Position,
) -> impl Iterator<Item = (Located<'a>, Position)> {
    let properties = at.properties();
    let properties = properties.map(move |(key, part)| (part, position.child(key)));
    let items = at.items().enumerate();
    let items = items.map(move |(index, part)| (part, position.child(&index.to_string())));
    properties.chain(items)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn references(schemas: Value) -> Vec<String> {
        let url = Url::parse("file:///d/openapi.json");
        let mut document = json!({ "components": { "schemas": schemas } });
        if let Ok(url) = url {
            resolve(&mut document, &url, Position::ROOT);
        }
        let subject = &document["components"]["schemas"]["Subject"]["properties"];
        let properties = subject.as_object().into_iter().flatten();
        let references = properties.map(|(_, it)| it["$ref"].as_str().unwrap_or("none").to_owned());
        references.collect()
    }

    #[test]
    fn references_by_id_by_anchor_and_relative_to_an_id_lead_to_pointers() {
        let found = references(json!({
            "Tree": { "$id": "https://example.com/s/tree", "type": "object",
                "$defs": { "leaf": { "$anchor": "leaf", "type": "string" } } },
            "Fruit": { "$id": "tag:fruit", "$dynamicAnchor": "kind" },
            "Subject": { "$id": "https://example.com/s/subject", "properties": {
                "absolute": { "$ref": "https://example.com/s/tree" },
                "relative": { "$ref": "tree" },
                "inside": { "$ref": "tree#/$defs/leaf" },
                "anchor": { "$ref": "tree#leaf" },
                "own": { "$ref": "#/properties/absolute" },
                "tag": { "$ref": "tag:fruit#kind" },
            } },
        }));
        let tree = "#/components/schemas/Tree";
        let leaf = "#/components/schemas/Tree/$defs/leaf";
        let own = "#/components/schemas/Subject/properties/absolute";
        assert_eq!(
            found,
            [tree, tree, leaf, leaf, own, "#/components/schemas/Fruit"]
        );
    }

    #[test]
    fn what_nothing_identifies_stays_as_it_is() {
        let found = references(json!({
            "Subject": { "$id": "https://example.com/s/subject", "properties": {
                "component": { "$ref": "#/components/schemas/Other" },
                "file": { "$ref": "other.json" },
                "example": { "default": { "$ref": "https://example.com/s/subject" } },
                "named": { "$ref": "subject", "enum": [{ "$id": "x", "$ref": "x" }] },
            } },
            "Other": {},
        }));
        let subject = "#/components/schemas/Subject";
        assert_eq!(
            found,
            ["#/components/schemas/Other", "other.json", "none", subject]
        );
    }
}
