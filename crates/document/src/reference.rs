//! `$ref`: following references, and finding them.

use serde_json::Value;
use thiserror::Error;

use super::{Located, ObjectKind, Pointer, Position};

/// Longest chain of references that is followed.
const MAX_CHAIN: usize = 64;

/// Follows references within one document.
#[derive(Clone, Copy, Debug)]
pub struct Resolver<'a> {
    document: &'a Value,
}

/// A reference that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{reference}` {reason}")]
pub struct Unresolved {
    /// The location of the object that holds `$ref`.
    pub at: Pointer,
    /// The value of `$ref`.
    pub reference: String,
    /// Why it cannot be followed.
    pub reason: UnresolvedReason,
}

/// Why a reference cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum UnresolvedReason {
    /// The reference names another document, or an anchor.
    #[error("refers to another document")]
    External,
    /// The document has nothing at the pointer.
    #[error("does not exist in this document")]
    NotFound,
    /// The chain of references leads back to itself.
    #[error("refers to itself")]
    Cycle,
    /// The chain of references exceeds `MAX_CHAIN`.
    #[error("is a chain of more than 64 references")]
    TooLong,
}

impl<'a> Resolver<'a> {
    /// A resolver for the references of `document`.
    pub fn new(document: &'a Value) -> Self {
        Self { document }
    }

    /// The root of the document.
    pub fn root(&self) -> Located<'a> {
        Located::root(self.document)
    }

    /// The value at `pointer`.
    pub fn at(&self, pointer: &Pointer) -> Option<Located<'a>> {
        Located::at(self.document, pointer)
    }

    /// Follows one reference; `None` if `at` has no `$ref`.
    pub fn follow(&self, at: &Located<'a>) -> Option<Result<Located<'a>, Unresolved>> {
        let reference = at.str("$ref")?;
        let target = Pointer::from_reference(reference).ok_or(UnresolvedReason::External);
        let target = target.and_then(|target| self.at(&target).ok_or(UnresolvedReason::NotFound));
        Some(target.map_err(|reason| unresolved(at, reference, reason)))
    }

    /// Follows references until a value has none.
    pub fn resolve(&self, at: Located<'a>) -> Result<Located<'a>, Unresolved> {
        let mut here = at;
        let mut visited = Vec::new();
        while let Some(next) = self.follow(&here) {
            visited.push(here.identity());
            let next = next?;
            let reason = if visited.contains(&next.identity()) {
                Some(UnresolvedReason::Cycle)
            } else if visited.len() > MAX_CHAIN {
                Some(UnresolvedReason::TooLong)
            } else {
                None
            };
            if let Some(reason) = reason {
                let reference = here.str("$ref").unwrap_or_default();
                return Err(unresolved(&here, reference, reason));
            }
            here = next;
        }
        Ok(here)
    }
}

fn unresolved(at: &Located<'_>, reference: &str, reason: UnresolvedReason) -> Unresolved {
    Unresolved {
        at: at.pointer.clone(),
        reference: reference.to_owned(),
        reason,
    }
}

/// Every object of `document` with a `$ref` that is a reference: not a property of that name, and
/// not part of an example, a default or another literal value.
pub fn references(document: &Value) -> Vec<(Located<'_>, &str)> {
    let mut found = Vec::new();
    collect(Located::root(document), Position::ROOT, &mut found);
    found
}

fn collect<'a>(at: Located<'a>, position: Position, found: &mut Vec<(Located<'a>, &'a str)>) {
    if position.kind() == Some(ObjectKind::Literal) {
        return;
    }
    if let Some(reference) = at.str("$ref") {
        found.push((at.clone(), reference));
    }
    for (name, value) in at.properties() {
        collect(value, position.child(name), found);
    }
    for (index, item) in at.items().enumerate() {
        collect(item, position.child(&index.to_string()), found);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn resolve(document: &Value, pointer: &str) -> Result<String, UnresolvedReason> {
        let resolver = Resolver::new(document);
        let at = resolver.at(&Pointer::from(pointer)).unwrap();
        let found = resolver.resolve(at);
        found
            .map(|found| found.pointer.to_string())
            .map_err(|error| error.reason)
    }

    #[test]
    fn chains_are_followed_to_their_end() {
        let document = json!({
            "a": {"$ref": "#/b"}, "b": {"$ref": "#/c~1d/0"}, "c/d": [{"type": "string"}],
        });
        assert_eq!(resolve(&document, "/a"), Ok("/c~1d/0".to_owned()));
        assert_eq!(resolve(&document, "/c~1d"), Ok("/c~1d".to_owned()));
    }

    #[test]
    fn what_cannot_be_followed_says_why() {
        let document = json!({
            "missing": {"$ref": "#/nothing"}, "other": {"$ref": "a.json#/x"},
            "anchor": {"$ref": "#name"}, "self": {"$ref": "#/self"},
            "ping": {"$ref": "#/pong"}, "pong": {"$ref": "#/ping"}, "into": {"$ref": "#/ping"},
        });
        for (pointer, reason) in [
            ("/missing", UnresolvedReason::NotFound),
            ("/other", UnresolvedReason::External),
            ("/anchor", UnresolvedReason::External),
            ("/self", UnresolvedReason::Cycle),
            ("/into", UnresolvedReason::Cycle),
        ] {
            assert_eq!(resolve(&document, pointer), Err(reason), "{pointer}");
        }
        let resolver = Resolver::new(&document);
        let at = resolver.at(&Pointer::from("/missing")).unwrap();
        let error = resolver.resolve(at).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`#/nothing` does not exist in this document"
        );
        assert_eq!(error.at.as_str(), "/missing");
    }

    #[test]
    fn a_chain_without_an_end_in_sight_is_given_up() {
        let links = (0..200).map(|number| {
            let next = json!({"$ref": format!("#/{}", number + 1)});
            (number.to_string(), next)
        });
        let mut document = Value::Object(links.collect());
        document["200"] = json!({});
        assert_eq!(resolve(&document, "/0"), Err(UnresolvedReason::TooLong));
        assert_eq!(resolve(&document, "/150"), Ok("/200".to_owned()));
    }

    #[test]
    fn only_references_are_found() {
        let document = json!({
            "paths": {"/a": {"$ref": "x.yaml#/a"}},
            "components": {
                "schemas": {
                    "A": {"properties": {"$ref": {"type": "string"}, "default": {"$ref": "#/d"}}},
                    "B": {"example": {"$ref": "no"}, "enum": [{"$ref": "no"}], "items": {"$ref": "#/i"}},
                    "example": {"$ref": "#/named-example"},
                },
                "examples": {"E": {"$ref": "#/e"}},
            },
        });
        let found: Vec<&str> = references(&document)
            .into_iter()
            .map(|(_, to)| to)
            .collect();
        assert_eq!(
            found,
            ["x.yaml#/a", "#/d", "#/i", "#/named-example", "#/e"],
            "literal values and properties of that name are left out"
        );
    }
}
