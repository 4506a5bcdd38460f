//! Finds the lines of JSON pointers in a JSON or YAML document.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use document::Pointer;
use document::yaml_options;

/// A value with the lines of its parts. Scalars have no content.
enum Node {
    Scalar,
    Array(Vec<Spanned<Node>>),
    Object(Vec<(String, Spanned<Node>)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

macro_rules! scalars {
    ($($name:ident: $type:ty),*) => {
        $(fn $name<E>(self, _: $type) -> Result<Node, E> {
            Ok(Node::Scalar)
        })*
    };
}

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    scalars!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element()? {
            array.push(item);
        }
        Ok(Node::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut object = Vec::new();
        while let Some(name) = entries.next_key::<String>()? {
            object.push((name, entries.next_value()?));
        }
        Ok(Node::Object(object))
    }
}

/// Returns the line of each value of the document that one of the pointers leads to, counted from 1.
/// A pointer that leads to no value has the line of the nearest enclosing value. A document that
/// cannot be parsed has no lines.
pub(super) fn lines<'p>(
    text: &str,
    pointers: impl IntoIterator<Item = &'p Pointer>,
) -> BTreeMap<Pointer, u64> {
    let options = yaml_options(text);
    let Ok(root) = serde_saphyr::from_str_with_options::<Spanned<Node>>(text, options) else {
        return BTreeMap::new();
    };
    pointers
        .into_iter()
        .map(|pointer| (pointer.clone(), line(&root, pointer)))
        .collect()
}

fn line(root: &Spanned<Node>, pointer: &Pointer) -> u64 {
    let mut here = root;
    for token in pointer.tokens() {
        let next = match &here.value {
            Node::Scalar => None,
            Node::Array(items) => token
                .parse::<usize>()
                .ok()
                .and_then(|index| items.get(index)),
            Node::Object(entries) => entries
                .iter()
                .find(|(name, _)| *name == token)
                .map(|(_, value)| value),
        };
        let Some(next) = next else { break };
        here = next;
    }
    here.referenced.line()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_have_the_lines_of_their_values() {
        let json = "{\n  \"a/b\": [\n    1,\n    {\"x\": null}\n  ],\n  \"c\": true\n}";
        let yaml = "a/b:\n  - 1\n  - x: ~\nc: true\n";
        let pointers = ["/a~1b/0", "/a~1b/1/x", "/a~1b/1/y", "/c", ""].map(Pointer::from);
        let found = |text| {
            let lines = lines(text, &pointers);
            pointers.clone().map(|pointer| lines[&pointer])
        };
        assert_eq!(found(json), [3, 4, 4, 6, 1]);
        assert_eq!(found(yaml), [2, 3, 3, 4, 1]);
        assert!(lines("{", &pointers).is_empty());
    }

    #[test]
    fn a_large_document_has_lines() {
        let entries: Vec<String> = (0..65_000)
            .map(|n| format!("\"k{n}\": {{\"x\": [1, 2]}}"))
            .collect();
        let text = format!("{{\n{}\n}}", entries.join(",\n"));
        let pointer = Pointer::from("/k64999/x/1");
        assert_eq!(lines(&text, [&pointer])[&pointer], 65_001);
    }
}
