//! Types with their formats, and which of them include which others.

use std::fmt;

/// One type that a schema accepts, other than `null`, with its format.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Kind {
    pub(crate) name: String,
    pub(crate) format: Option<String>,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.format {
            Some(format) => write!(f, "{} ({format})", self.name),
            None => f.write_str(&self.name),
        }
    }
}

impl Kind {
    pub(crate) fn is_number(&self) -> bool {
        self.name == "number" || self.name == "integer"
    }

    /// Whether every value of `other` is a value of this kind.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        let name = self.name == other.name || (self.name == "number" && other.name == "integer");
        name && format_covers(self.format.as_deref(), other.format.as_deref())
    }
}

/// Whether every value in the format `inner` is also in the format `outer`.
pub(crate) fn format_covers(outer: Option<&str>, inner: Option<&str>) -> bool {
    match (outer, inner) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(outer), Some(inner)) => {
            outer == inner
                || matches!(
                    (outer, inner),
                    ("int64", "int32")
                        | ("bigint", "int32" | "int64")
                        | ("double", "float" | "int32")
                        | ("iri", "uri")
                        | ("iri-reference", "uri-reference" | "uri" | "iri")
                        | ("uri-reference", "uri")
                        | ("idn-email", "email")
                        | ("idn-hostname", "hostname")
                )
        }
    }
}

/// Whether every value of the kinds `inner` is also one of the kinds `outer`; `None` is any value.
pub(crate) fn covers(outer: Option<&[Kind]>, inner: Option<&[Kind]>) -> bool {
    match (outer, inner) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(outer), Some(inner)) => inner
            .iter()
            .all(|kind| outer.iter().any(|other| other.covers(kind))),
    }
}
