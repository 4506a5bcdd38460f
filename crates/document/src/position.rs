//! What a value of a document is, by the keys that lead to it.

use super::keywords;

/// What an object is, as far as references are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectKind {
    /// The document itself.
    Document,
    /// The components object.
    Components,
    /// A path item, also of a webhook or a callback.
    PathItem,
    /// A schema.
    Schema,
    /// A parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// A response.
    Response,
    /// A header.
    Header,
    /// An example object.
    Example,
    /// A link.
    Link,
    /// A callback.
    Callback,
    /// A security scheme.
    SecurityScheme,
    /// A literal JSON value, in which `$ref` has no meaning.
    Literal,
    /// Any other object, such as an operation or a media type.
    Other,
}

/// The kind of a value, or of the entries of a map or an array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    kind: ObjectKind,
    is_map: bool,
}

impl ObjectKind {
    /// The section of the components that holds objects of this kind.
    pub fn section(self) -> Option<&'static str> {
        let (section, _) = SECTIONS.iter().find(|(_, kind)| *kind == self)?;
        Some(section)
    }
}

const SECTIONS: [(&str, ObjectKind); 10] = [
    ("schemas", ObjectKind::Schema),
    ("responses", ObjectKind::Response),
    ("parameters", ObjectKind::Parameter),
    ("examples", ObjectKind::Example),
    ("requestBodies", ObjectKind::RequestBody),
    ("headers", ObjectKind::Header),
    ("securitySchemes", ObjectKind::SecurityScheme),
    ("links", ObjectKind::Link),
    ("callbacks", ObjectKind::Callback),
    ("pathItems", ObjectKind::PathItem),
];

impl Position {
    /// The root of a document.
    pub const ROOT: Self = Self::of(ObjectKind::Document);

    /// An object of this kind.
    pub const fn of(kind: ObjectKind) -> Self {
        Self {
            kind,
            is_map: false,
        }
    }

    const fn map(kind: ObjectKind) -> Self {
        Self { kind, is_map: true }
    }

    /// The kind of the object; `None` for a map or an array of objects.
    pub fn kind(self) -> Option<ObjectKind> {
        (!self.is_map).then_some(self.kind)
    }

    /// The position of the property or item `key`.
    pub fn child(self, key: &str) -> Self {
        if self.is_map {
            return Self::of(self.kind);
        }
        match self.kind {
            ObjectKind::Literal => Self::of(ObjectKind::Literal),
            ObjectKind::Schema => Self::in_schema(key),
            ObjectKind::Callback => Self::of(ObjectKind::PathItem),
            kind => Self::in_object(kind, key),
        }
    }

    fn in_schema(key: &str) -> Self {
        if keywords::LITERALS.contains(&key) || key.starts_with("x-") {
            Self::of(ObjectKind::Literal)
        } else if keywords::MAPS.contains(&key) {
            Self::map(ObjectKind::Schema)
        } else if key == "discriminator" {
            Self::of(ObjectKind::Other)
        } else {
            Self::of(ObjectKind::Schema)
        }
    }

    fn in_object(kind: ObjectKind, key: &str) -> Self {
        let section = SECTIONS.iter().find(|(section, _)| *section == key);
        match (key, section) {
            ("paths" | "webhooks", _) => Self::map(ObjectKind::PathItem),
            ("parameters", _) if kind == ObjectKind::Link => Self::of(ObjectKind::Literal),
            (_, Some((_, kind))) => Self::map(*kind),
            ("components", _) => Self::of(ObjectKind::Components),
            ("schema", _) => Self::of(ObjectKind::Schema),
            ("requestBody", _) => Self::of(ObjectKind::RequestBody),
            ("content" | "encoding", _) => Self::map(ObjectKind::Other),
            ("example" | "default" | "value", _) => Self::of(ObjectKind::Literal),
            (key, _) if key.starts_with("x-") => Self::of(ObjectKind::Literal),
            _ => Self::of(ObjectKind::Other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(keys: &[&str]) -> Option<ObjectKind> {
        let position = keys
            .iter()
            .fold(Position::ROOT, |position, key| position.child(key));
        position.kind()
    }

    #[test]
    fn kinds_follow_from_the_keys() {
        for (keys, kind) in [
            (&["paths", "/a"][..], Some(ObjectKind::PathItem)),
            (
                &["paths", "/a", "parameters", "0"],
                Some(ObjectKind::Parameter),
            ),
            (
                &["paths", "/a", "get", "responses", "200"],
                Some(ObjectKind::Response),
            ),
            (
                &["paths", "/a", "get", "callbacks", "x", "{$url}"],
                Some(ObjectKind::PathItem),
            ),
            (&["components", "schemas"], None),
            (
                &["components", "schemas", "headers"],
                Some(ObjectKind::Schema),
            ),
            (
                &["components", "schemas", "A", "properties", "examples"],
                Some(ObjectKind::Schema),
            ),
            (
                &["components", "schemas", "A", "examples", "0"],
                Some(ObjectKind::Literal),
            ),
            (
                &["components", "examples", "schema"],
                Some(ObjectKind::Example),
            ),
            (
                &["components", "responses", "R", "content", "a/b", "schema"],
                Some(ObjectKind::Schema),
            ),
            (
                &["components", "links", "L", "parameters"],
                Some(ObjectKind::Literal),
            ),
        ] {
            assert_eq!(at(keys), kind, "{keys:?}");
        }
    }
}
