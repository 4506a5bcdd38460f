//! A change before it is known which operations it affects.

use serde_json::Value;

use crate::direction::Direction;
use crate::level::Level;
use crate::rules::Rule;
use document::Pointer;

/// The reason why a change cannot break a client, whatever its rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Exemption {
    /// Requests do not include the property.
    ReadOnly,
    /// Responses do not include the property.
    WriteOnly,
    /// The client receives the body.
    Received,
    /// The stability level of the operation is draft or alpha.
    Unstable,
}

impl Exemption {
    /// The reason that a message ends with.
    pub(crate) fn reason(self) -> &'static str {
        match self {
            Self::ReadOnly => "read-only, so requests do not include it",
            Self::WriteOnly => "write-only, so responses do not include it",
            Self::Received => "the client receives it",
            Self::Unstable => "the operation is not stable",
        }
    }
}

/// One change.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) rule: &'static Rule,
    /// Whether the schema is sent or received; `None` outside schemas.
    pub(crate) direction: Option<Direction>,
    pub(crate) exemption: Option<Exemption>,
    /// The keyword that the message states. The subject of the message is the schema or object
    /// that has the keyword.
    pub(crate) keyword: &'static str,
    pub(crate) old_pointer: Option<Pointer>,
    pub(crate) new_pointer: Option<Pointer>,
    pub(crate) old_value: Option<Value>,
    pub(crate) new_value: Option<Value>,
    /// The value of the placeholder `{detail}`.
    pub(crate) detail: String,
}

impl Draft {
    pub(crate) fn level(&self) -> Level {
        match self.exemption {
            Some(_) => self.rule.level.min(Level::Compatible),
            None => self.rule.level,
        }
    }

    /// The exemption, if it makes the level milder.
    pub(crate) fn effective_exemption(&self) -> Option<Exemption> {
        self.exemption
            .filter(|_| self.rule.level > Level::Compatible)
    }
}
