//! JSON pointers.

use std::fmt;

use serde_json::Value;

/// A JSON pointer (RFC 6901) to a location in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The pointer made of `tokens`, each unescaped.
    pub fn from_tokens<T: fmt::Display>(tokens: impl IntoIterator<Item = T>) -> Self {
        let root = Self::root();
        tokens.into_iter().fold(root, |at, token| at.join(token))
    }

    /// The property or array item `token` of the value at this pointer.
    #[must_use]
    pub fn join(&self, token: impl fmt::Display) -> Self {
        let token = token.to_string().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{token}", self.0))
    }

    /// The pointer `other`, read relative to the value at this pointer.
    #[must_use]
    pub fn append(&self, other: &Self) -> Self {
        Self(format!("{}{}", self.0, other.0))
    }

    /// The pointer's text, as `serde_json::Value::pointer` accepts it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The unescaped tokens.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.0
            .split('/')
            .skip(1)
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// The pointer to the enclosing object or array, and the last token; `None` for the root.
    pub fn split_last(&self) -> Option<(Self, String)> {
        let (parent, token) = self.0.rsplit_once('/')?;
        let token = token.replace("~1", "/").replace("~0", "~");
        Some((Self(parent.to_owned()), token))
    }

    /// This pointer, or its longest prefix that exists in `document`.
    #[must_use]
    pub fn nearest_in(&self, document: &Value) -> Self {
        let mut text = self.0.as_str();
        while document.pointer(text).is_none() {
            text = text.rsplit_once('/').map_or("", |(start, _)| start);
        }
        Self(text.to_owned())
    }

    /// The pointer in a local reference such as `#/components/schemas/Pet`, percent escapes
    /// decoded; `None` for a reference into another document.
    pub fn from_reference(reference: &str) -> Option<Self> {
        let fragment = reference.strip_prefix('#')?;
        let decoded = percent_encoding::percent_decode_str(fragment)
            .decode_utf8()
            .ok()?;
        (decoded.is_empty() || decoded.starts_with('/')).then(|| Self(decoded.into_owned()))
    }

    /// The local reference to this pointer: a URI fragment.
    pub fn to_reference(&self) -> String {
        use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
        /// What a fragment cannot hold (RFC 3986), and the escape character itself.
        const ESCAPED: &AsciiSet = &CONTROLS
            .add(b' ')
            .add(b'"')
            .add(b'#')
            .add(b'%')
            .add(b'<')
            .add(b'>')
            .add(b'[')
            .add(b'\\')
            .add(b']')
            .add(b'^')
            .add(b'`')
            .add(b'{')
            .add(b'|')
            .add(b'}');
        format!("#{}", utf8_percent_encode(&self.0, ESCAPED))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "/" } else { &self.0 })
    }
}

impl From<&str> for Pointer {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_escape_and_references_unescape() {
        let pointer = Pointer::root().join("paths").join("/a~b").join(0);
        assert_eq!(pointer.as_str(), "/paths/~1a~0b/0");
        assert_eq!(
            pointer.tokens().collect::<Vec<_>>(),
            ["paths", "/a~b", "0"].map(str::to_owned)
        );
        assert_eq!(
            Pointer::from_reference("#/components/schemas/A%20B"),
            Some(Pointer::from("/components/schemas/A B"))
        );
        assert_eq!(Pointer::from_reference("other.json#/A"), None);
        assert_eq!(Pointer::from_reference("#anchor"), None);
    }

    #[test]
    fn a_reference_round_trips_whatever_the_names_hold() {
        let names = ["a b", "50%", "~/", "{id}", "ü", "a[b]|c^`\"#\\"];
        let pointer = Pointer::from_tokens(names);
        let reference = pointer.to_reference();
        assert!(reference.is_ascii(), "{reference}");
        assert_eq!(Pointer::from_reference(&reference), Some(pointer));
    }

    #[test]
    fn a_pointer_splits_into_parent_and_last_token() {
        let pointer = Pointer::from("/paths/~1a~0b");
        assert_eq!(
            pointer.split_last(),
            Some((Pointer::from("/paths"), "/a~b".to_owned()))
        );
        assert_eq!(Pointer::root().split_last(), None);
    }

    #[test]
    fn the_nearest_pointer_exists_in_the_document() {
        let document = serde_json::json!({ "a": { "b/c": [{ "type": "object" }] } });
        for (pointer, nearest) in [
            ("/a/b~1c/0/additionalProperties", "/a/b~1c/0"),
            ("/a/b~1c/0/type", "/a/b~1c/0/type"),
            ("/x/y", ""),
        ] {
            let found = Pointer::from(pointer).nearest_in(&document);
            assert_eq!(found.as_str(), nearest);
        }
    }
}
