//! A value together with its JSON pointer.

use serde_json::Value;

use super::Pointer;

/// A value and its location in the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<'a> {
    /// The value.
    pub value: &'a Value,
    /// Where the document has it.
    pub pointer: Pointer,
}

impl<'a> Located<'a> {
    /// The root of a document.
    pub fn root(document: &'a Value) -> Self {
        Self {
            value: document,
            pointer: Pointer::root(),
        }
    }

    /// The value at `pointer` in `document`.
    pub fn at(document: &'a Value, pointer: &Pointer) -> Option<Self> {
        Some(Self {
            value: document.pointer(pointer.as_str())?,
            pointer: pointer.clone(),
        })
    }

    /// The property `name`.
    pub fn get(&self, name: &str) -> Option<Self> {
        Some(Self {
            value: self.value.get(name)?,
            pointer: self.pointer.join(name),
        })
    }

    /// The properties, if this is an object.
    pub fn properties(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let pointer = self.pointer.clone();
        let properties = self.value.as_object().into_iter().flatten();
        properties.map(move |(name, value)| {
            let pointer = pointer.join(name);
            (name.as_str(), Self { value, pointer })
        })
    }

    /// The items, if this is an array.
    pub fn items(&self) -> impl Iterator<Item = Self> + use<'a> {
        let pointer = self.pointer.clone();
        let items = self.value.as_array().into_iter().flatten().enumerate();
        items.map(move |(index, value)| Self {
            value,
            pointer: pointer.join(index),
        })
    }

    /// The string property `name`.
    pub fn str(&self, name: &str) -> Option<&'a str> {
        self.value.get(name)?.as_str()
    }

    /// The boolean property `name`; `false` if it is absent or not a boolean.
    pub fn flag(&self, name: &str) -> bool {
        self.value.get(name) == Some(&Value::Bool(true))
    }

    /// Identifies the value within its document: no two values share a memory address.
    pub fn identity(&self) -> usize {
        std::ptr::from_ref(self.value).addr()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn properties_and_items_carry_their_pointers() {
        let document = json!({"a/b": [{"x": "y", "on": true}, 1]});
        let (name, list) = Located::root(&document).properties().next().unwrap();
        assert_eq!((name, list.pointer.as_str()), ("a/b", "/a~1b"));
        let first = list.items().next().unwrap();
        assert_eq!(first.pointer.as_str(), "/a~1b/0");
        assert_eq!(first.str("x"), Some("y"));
        assert!(first.flag("on") && !first.flag("x") && !first.flag("off"));
        let found = Located::at(&document, &first.pointer).unwrap();
        assert_eq!(found.identity(), first.identity());
    }
}
