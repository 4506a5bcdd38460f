//! Errors of an overlay and of its actions.

use std::fmt;

use thiserror::Error;

use super::Action;

/// An overlay that cannot be read or applied.
#[derive(Debug, Error)]
pub enum OverlayError {
    /// The file cannot be read.
    #[error("{origin}: cannot be read")]
    Unreadable {
        /// The file.
        origin: String,
        /// The cause.
        #[source]
        source: std::io::Error,
    },
    /// The file is not an overlay of a supported version.
    #[error("{origin}:{line}: {message}")]
    Invalid {
        /// The file.
        origin: String,
        /// Line, counted from 1; 1 when the whole file is meant.
        line: u64,
        /// What is wrong, and how to fix it.
        message: String,
    },
    /// Valid actions that cannot be applied to the document: all of them.
    #[error("{}", list(.0))]
    Actions(Vec<ActionError>),
}

/// An action that does not apply to the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionError {
    /// The overlay's file.
    pub origin: String,
    /// Line of the action's target, counted from 1.
    pub line: u64,
    /// Index in `actions`, counted from 1.
    pub number: usize,
    /// The first words of the action's description.
    pub title: String,
    /// Why it does not apply.
    pub reason: Reason,
}

/// Why an action does not apply to a document.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Reason {
    /// The target selects nothing: its subject was removed, renamed or moved, or the target is wrong.
    #[error(
        "target `{target}` matches nothing: the document has changed or the target is misspelt; \
         correct the target or remove the action"
    )]
    MatchesNothing {
        /// The JSONPath query.
        target: String,
    },
    /// Every selected location already has the value of the action.
    #[error("redundant: the document already has this value; remove the action")]
    Redundant,
    /// The source of a copy does not select exactly one location.
    #[error("copy source `{source_path}` selects {count} locations; it must select one")]
    CopySource {
        /// The JSONPath query.
        source_path: String,
        /// The number of locations that it selects.
        count: usize,
    },
    /// The value cannot be merged into the existing one.
    #[error(
        "the {new} cannot be merged into the {old} at {pointer}; remove the old value in an \
         earlier action"
    )]
    Incompatible {
        /// JSON pointer into the document.
        pointer: String,
        /// Kind of the value in the action.
        new: &'static str,
        /// Kind of the value in the document.
        old: &'static str,
    },
    /// The action would remove the document itself.
    #[error("removes the whole document; select what to remove in the target")]
    RemovesRoot,
}

impl Reason {
    /// Whether generation continues without the action. The specification says so of a target that
    /// matches nothing, and the vendor may fix what an action corrects at any time.
    pub fn is_warning(&self) -> bool {
        matches!(self, Self::MatchesNothing { .. } | Self::Redundant)
    }
}

impl ActionError {
    pub(super) fn new(origin: &str, action: &Action, reason: Reason) -> Self {
        Self {
            origin: origin.to_owned(),
            line: action.line,
            number: action.number,
            title: action.title(),
            reason,
        }
    }
}

impl fmt::Display for ActionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            origin,
            line,
            number,
            title,
            reason,
        } = self;
        write!(
            f,
            "{origin}:{line}: action {number} (\"{title}\"): {reason}"
        )
    }
}

impl std::error::Error for ActionError {}

fn list(errors: &[ActionError]) -> String {
    match errors {
        [one] => one.to_string(),
        several => {
            let mut text = format!("{} overlay actions cannot be applied", several.len());
            for error in several {
                text.push_str("\n  ");
                text.push_str(&error.to_string());
            }
            text
        }
    }
}
