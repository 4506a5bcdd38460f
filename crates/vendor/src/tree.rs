//! Helpers for a document: its operations, its named components, its text.

use std::fmt;

use serde_json::Value;
use thiserror::Error;

use document::{METHODS, PathItem, Resolver};

/// The identity of an operation: method in upper case, and path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationKey {
    /// The path template.
    pub path: String,
    /// The method as an index into [`METHODS`], so that operations sort in the order of the
    /// specification.
    method: usize,
}

impl OperationKey {
    /// The operation, if `method` (in any letter case) is one that a path item can hold.
    pub fn new(method: &str, path: &str) -> Option<Self> {
        let method = method.to_ascii_lowercase();
        Some(Self {
            path: path.to_owned(),
            method: METHODS.iter().position(|known| *known == method)?,
        })
    }

    /// The method in lower case, as a path item has it.
    pub fn method(&self) -> &'static str {
        METHODS[self.method]
    }

    /// The operation's object in `document`.
    pub fn of<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        let resolver = Resolver::new(document);
        let paths = resolver.root().get("paths")?;
        let (path, _) = paths.value.as_object()?.get_key_value(&self.path)?;
        let item = PathItem::read(&resolver, path, paths.get(path)?).ok()?;
        Some(item.get(self.method())?.value)
    }
}

impl fmt::Display for OperationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method().to_uppercase(), self.path)
    }
}

/// Every operation of a document, in its order.
pub(super) fn operations(document: &Value) -> Vec<OperationKey> {
    document::operations(&Resolver::new(document))
        .iter()
        .filter_map(|operation| OperationKey::new(operation.method, operation.path()))
        .collect()
}

/// Every named component as section, name and definition, in the document's order.
pub(super) fn components(document: &Value) -> Vec<(&str, &str, &Value)> {
    entries(document, "components")
        .filter(|(section, _)| !section.starts_with("x-"))
        .flat_map(|(section, definitions)| {
            definitions
                .as_object()
                .into_iter()
                .flatten()
                .map(move |(name, definition)| (section, name.as_str(), definition))
        })
        .collect()
}

/// The entries of the object `name`; none if it is not an object.
pub(super) fn entries<'a>(
    value: &'a Value,
    name: &str,
) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
    value
        .get(name)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value))
}

/// A value that cannot be serialised as JSON; a value that was parsed always can.
#[derive(Debug, Error)]
#[error("the document cannot be written as JSON: {0}")]
pub struct TextError(#[from] serde_json::Error);

/// The text of a vendored file: JSON indented by two spaces, with a last newline.
pub(super) fn to_text(value: &impl serde::Serialize) -> Result<String, TextError> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    Ok(text)
}
