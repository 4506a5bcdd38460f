//! One difference between two documents, as every output shows it.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::level::Level;
use super::rules::Rule;
use crate::document::Pointer;

/// The identity of an operation: its method, in capitals, and its path as the newer document
/// spells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct OperationKey {
    /// The path template.
    pub path: String,
    /// The HTTP method in capitals.
    pub method: String,
}

impl fmt::Display for OperationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// Who is affected by a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Axis {
    /// Programs that are running: what goes over the wire.
    Wire,
    /// Crates that compile against the generated code.
    Rust,
}

/// One difference, told once however many operations it reaches.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// Who is affected.
    pub axis: Axis,
    /// The rule that found it.
    #[serde(serialize_with = "rule_id")]
    pub rule: &'static Rule,
    /// How much it matters here; never more than the rule's own level.
    pub level: Level,
    /// The operations that it reaches; none for what concerns the document as a whole.
    pub operations: Vec<OperationKey>,
    /// The public item of the generated code that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Where in the old document; `None` when it was not there.
    pub old_pointer: Option<Pointer>,
    /// Where in the new document; `None` when it is there no longer.
    pub new_pointer: Option<Pointer>,
    /// The old value, when there is one that says something.
    pub old_value: Option<Value>,
    /// The new value, when there is one that says something.
    pub new_value: Option<Value>,
    /// One sentence with the old and the new value.
    pub message: String,
    /// What to do about it; always there for breaking changes.
    pub remedy: Option<&'static str>,
    /// What this change is recognised by in the file of accepted changes.
    pub fingerprint: String,
}

impl Change {
    /// Computes the fingerprint: from the rule, the place and the values, so that neither wording
    /// nor the number of operations reached changes it.
    pub(crate) fn fingerprint_of(
        rule: &Rule,
        place: Option<&Pointer>,
        old: Option<&Value>,
        new: Option<&Value>,
    ) -> String {
        let mut hash = Sha256::new();
        for part in [
            rule.id.to_owned(),
            place
                .map(|pointer| pointer.as_str().to_owned())
                .unwrap_or_default(),
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
