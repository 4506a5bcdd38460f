//! What a value of a document is, by the keys that lead to it.

use super::keywords;

/// What an object is, as far as references are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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
    kind: Kind,
    is_map: bool,
}

impl Kind {
    /// The section of the components that holds objects of this kind.
    pub fn section(self) -> Option<&'static str> {
        let (section, _) = SECTIONS.iter().find(|(_, kind)| *kind == self)?;
        Some(section)
    }
}

const SECTIONS: [(&str, Kind); 10] = [
    ("schemas", Kind::Schema),
    ("responses", Kind::Response),
    ("parameters", Kind::Parameter),
    ("examples", Kind::Example),
    ("requestBodies", Kind::RequestBody),
    ("headers", Kind::Header),
    ("securitySchemes", Kind::SecurityScheme),
    ("links", Kind::Link),
    ("callbacks", Kind::Callback),
    ("pathItems", Kind::PathItem),
];

impl Position {
    /// The root of a document.
    pub const ROOT: Self = Self::of(Kind::Document);

    /// An object of this kind.
    pub const fn of(kind: Kind) -> Self {
        Self {
            kind,
            is_map: false,
        }
    }

    const fn map(kind: Kind) -> Self {
        Self { kind, is_map: true }
    }

    /// The kind of the object; `None` for a map or an array of objects.
    pub fn kind(self) -> Option<Kind> {
        (!self.is_map).then_some(self.kind)
    }

    /// The position of the property or item `key`.
    pub fn child(self, key: &str) -> Self {
        if self.is_map {
            return Self::of(self.kind);
        }
        match self.kind {
            Kind::Literal => Self::of(Kind::Literal),
            Kind::Schema => Self::in_schema(key),
            Kind::Callback => Self::of(Kind::PathItem),
            kind => Self::in_object(kind, key),
        }
    }

    fn in_schema(key: &str) -> Self {
        if keywords::LITERALS.contains(&key) || key.starts_with("x-") {
            Self::of(Kind::Literal)
        } else if keywords::MAPS.contains(&key) {
            Self::map(Kind::Schema)
        } else if key == "discriminator" {
            Self::of(Kind::Other)
        } else {
            Self::of(Kind::Schema)
        }
    }

    fn in_object(kind: Kind, key: &str) -> Self {
        let section = SECTIONS.iter().find(|(section, _)| *section == key);
        match (key, section) {
            ("paths" | "webhooks", _) => Self::map(Kind::PathItem),
            ("parameters", _) if kind == Kind::Link => Self::of(Kind::Literal),
            (_, Some((_, kind))) => Self::map(*kind),
            ("components", _) => Self::of(Kind::Components),
            ("schema", _) => Self::of(Kind::Schema),
            ("requestBody", _) => Self::of(Kind::RequestBody),
            ("content" | "encoding", _) => Self::map(Kind::Other),
            ("example" | "default" | "value", _) => Self::of(Kind::Literal),
            (key, _) if key.starts_with("x-") => Self::of(Kind::Literal),
            _ => Self::of(Kind::Other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(keys: &[&str]) -> Option<Kind> {
        let position = keys
            .iter()
            .fold(Position::ROOT, |position, key| position.child(key));
        position.kind()
    }

    #[test]
    fn kinds_follow_from_the_keys() {
        for (keys, kind) in [
            (&["paths", "/a"][..], Some(Kind::PathItem)),
            (&["paths", "/a", "parameters", "0"], Some(Kind::Parameter)),
            (
                &["paths", "/a", "get", "responses", "200"],
                Some(Kind::Response),
            ),
            (
                &["paths", "/a", "get", "callbacks", "x", "{$url}"],
                Some(Kind::PathItem),
            ),
            (&["components", "schemas"], None),
            (&["components", "schemas", "headers"], Some(Kind::Schema)),
            (
                &["components", "schemas", "A", "properties", "examples"],
                Some(Kind::Schema),
            ),
            (
                &["components", "schemas", "A", "examples", "0"],
                Some(Kind::Literal),
            ),
            (&["components", "examples", "schema"], Some(Kind::Example)),
            (
                &["components", "responses", "R", "content", "a/b", "schema"],
                Some(Kind::Schema),
            ),
            (
                &["components", "links", "L", "parameters"],
                Some(Kind::Literal),
            ),
        ] {
            assert_eq!(at(keys), kind, "{keys:?}");
        }
    }
}
