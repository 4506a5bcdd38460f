//! One change between two documents, as every output shows it.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::level::Level;
use super::rules::Rule;
use document::Pointer;

/// The identity of an operation: its method in capitals and its path in the newer document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct OperationKey {
    /// The path template.
    #[serde(serialize_with = "string")]
    pub path: Arc<str>,
    /// The HTTP method in capitals.
    #[serde(serialize_with = "string")]
    pub method: Arc<str>,
}

impl fmt::Display for OperationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// Who is affected by a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Axis {
    /// Deployed programs: what goes over the wire.
    Wire,
    /// Crates that compile against the generated code.
    Rust,
}

/// One change, reported once however many operations it affects.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// Who is affected.
    pub axis: Axis,
    /// The rule that found it.
    #[serde(serialize_with = "rule_id")]
    pub rule: &'static Rule,
    /// The level, at most the level of the rule.
    pub level: Level,
    /// The operations that it affects; empty for the document as a whole.
    pub operations: Vec<OperationKey>,
    /// The public item of the generated code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The location in the old document; `None` if it has none.
    pub old_pointer: Option<Pointer>,
    /// The location in the new document; `None` if it has none.
    pub new_pointer: Option<Pointer>,
    /// Where the same change is as well, besides the two pointers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub further: Vec<Occurrence>,
    /// The old value, if the change has one.
    pub old_value: Option<Value>,
    /// The new value, if the change has one.
    pub new_value: Option<Value>,
    /// The message, with the old and the new value.
    pub message: String,
    /// What the message has in common with those of changes that are alike.
    #[serde(skip)]
    pub(crate) wording: Wording,
    /// A suggested fix; breaking changes always have one.
    pub hint: Option<Cow<'static, str>>,
    /// The replaced schema component that explains the change of the generated code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rename: Option<Rename>,
    /// Where the new document, or else the old one, defines what changed of the generated code.
    #[serde(skip)]
    pub(crate) cause: Option<Pointer>,
    /// The line of the change in the file of the new document, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// The fingerprint that identifies the change in the file of accepted changes.
    pub fingerprint: String,
}

/// A change that a team accepted.
#[derive(Clone, Debug, Serialize)]
pub struct Accepted {
    /// The change, with the level that it would have.
    #[serde(flatten)]
    pub change: Change,
    /// The reason why it was accepted.
    pub reason: String,
}

/// The locations of a change in both documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Occurrence {
    /// The location in the old document.
    pub old_pointer: Option<Pointer>,
    /// The location in the new document.
    pub new_pointer: Option<Pointer>,
}

impl Occurrence {
    /// Returns the location that identifies the change: that in the old document, if there is one.
    pub(crate) fn anchor(&self) -> Option<&Pointer> {
        self.old_pointer.as_ref().or(self.new_pointer.as_ref())
    }
}

/// A schema component that was removed, and the one that replaces it wherever it was used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Rename {
    /// The name of the removed component.
    pub old: String,
    /// The name of the component that replaces it.
    pub new: String,
}

impl fmt::Display for Rename {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` → `{}`", self.old, self.new)
    }
}

impl Change {
    /// Where the documents have it: in the new one, or else in the old one.
    pub fn pointer(&self) -> Option<&Pointer> {
        self.new_pointer.as_ref().or(self.old_pointer.as_ref())
    }

    /// Computes the fingerprint from the rule, the locations and the values. Neither the wording of
    /// the message nor the affected operations change it.
    pub(crate) fn fingerprint_of<'p>(
        rule: &Rule,
        locations: impl IntoIterator<Item = &'p Pointer>,
        old: Option<&Value>,
        new: Option<&Value>,
    ) -> String {
        let locations: Vec<&str> = locations.into_iter().map(Pointer::as_str).collect();
        let mut hash = Sha256::new();
        for part in [
            rule.id.to_owned(),
            locations.join("\n"),
            old.map(Value::to_string).unwrap_or_default(),
            new.map(Value::to_string).unwrap_or_default(),
        ] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        hash.finalize()
            .iter()
            .take(8)
            .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
    }
}

fn rule_id<S: Serializer>(rule: &&'static Rule, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(rule.id)
}

fn string<S: Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

/// What a message has in common with those of changes that are alike, and what it has of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Wording {
    /// The message without the subject and the value.
    pub(crate) common: String,
    /// What changed, if the message has it.
    pub(crate) subject: Option<String>,
    /// What was added or removed, if the message has it.
    pub(crate) value: Option<String>,
}
