//! A difference before it is known which operations it reaches.

use serde_json::Value;

use crate::diff::level::Level;
use crate::diff::rules::Rule;
use crate::document::Pointer;

/// Why a difference cannot break anybody, whatever its rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Exemption {
    /// Requests do not carry the property.
    ReadOnly,
    /// Responses do not carry the property.
    WriteOnly,
    /// The client receives it.
    Received,
    /// The operation is declared a draft or alpha: nothing is promised about it.
    Unstable,
}

impl Exemption {
    /// The clause that a sentence ends with.
    fn reason(self) -> &'static str {
        match self {
            Self::ReadOnly => "the property is read-only, so no request carries it",
            Self::WriteOnly => "the property is write-only, so no response carries it",
            Self::Received => "the client receives it",
            Self::Unstable => "the operation is declared unstable, so nothing was promised",
        }
    }
}

/// One difference.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) rule: &'static Rule,
    pub(crate) exemption: Option<Exemption>,
    pub(crate) old_pointer: Option<Pointer>,
    pub(crate) new_pointer: Option<Pointer>,
    pub(crate) old_value: Option<Value>,
    pub(crate) new_value: Option<Value>,
    /// The sentence without its subject.
    pub(crate) text: String,
}

impl Draft {
    pub(crate) fn level(&self) -> Level {
        match self.exemption {
            Some(_) => self.rule.level.min(Level::Compatible),
            None => self.rule.level,
        }
    }

    /// The sentence without its subject, with the reason of a milder level.
    pub(crate) fn sentence(&self) -> String {
        match self.exemption {
            Some(exemption) if self.rule.level > Level::Compatible => {
                format!("{} ({})", self.text, exemption.reason())
            }
            _ => self.text.clone(),
        }
    }
}
