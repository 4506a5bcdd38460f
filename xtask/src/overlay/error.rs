//! What can be wrong with an overlay, and with one of its actions for a given document.

use std::fmt;

use thiserror::Error;

use super::Action;

/// An overlay that cannot be read or applied.
#[derive(Debug, Error)]
pub enum OverlayError {
    /// The file cannot be read.
    #[error("{origin}: cannot be read: {source}")]
    Unreadable {
        /// The file.
        origin: String,
        /// What the system said.
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
        /// What is wrong, and what to write instead.
        message: String,
    },
    /// Well-formed actions that do not fit the document. All of them are named, not the first.
    #[error("{}", list(.0))]
    Actions(Vec<ActionError>),
}

/// One action that does not fit the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionError {
    /// The overlay's file.
    pub origin: String,
    /// Line of the action's target, counted from 1.
    pub line: u64,
    /// Place in the list of actions, counted from 1.
    pub number: usize,
    /// The first words of the action's description.
    pub title: String,
    /// What does not fit.
    pub reason: Reason,
}

/// Why an action does not fit a document.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Reason {
    /// The target selects nothing: what was corrected is gone, was renamed or was moved, or the
    /// target never was right.
    #[error(
        "its target `{target}` matches nothing, so it has no effect: the document has changed or \
         the target is misspelt; correct the target or remove the action"
    )]
    MatchesNothing {
        /// The JSONPath query.
        target: String,
    },
    /// The document says by itself, at every selected place, what the action would have it say.
    #[error("it changes nothing, the document says this by itself now; remove the action")]
    Superfluous,
    /// The document defines operations by itself that the action adds. It is no obstacle: the
    /// document's definitions are taken.
    #[error(
        "the document defines {} by itself now, and its own definition is taken; remove from the \
         action what it adds for that{}",
        .operations.join(" and "), other_names(.renamed)
    )]
    Defined {
        /// Methods and paths.
        operations: Vec<String>,
        /// Our operation ids that the document's own definitions do not keep.
        renamed: Vec<String>,
    },
    /// The source of a copy does not select exactly one place.
    #[error("its copy source `{source_path}` selects {count} places; it must select one")]
    CopySource {
        /// The JSONPath query.
        source_path: String,
        /// How many places it selects.
        count: usize,
    },
    /// The value cannot be merged into what is there.
    #[error(
        "its {new} cannot be merged into the {old} at {pointer}; remove the old value in an action \
         before this one"
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
    #[error("it removes the whole document; name what to remove in the target")]
    RemovesRoot,
}

impl Reason {
    /// Whether the document is none the worse for going on without the action. So the specification
    /// has it where a target matches nothing, and the vendor mends what an action corrects without
    /// a word.
    pub fn is_warning(&self) -> bool {
        matches!(
            self,
            Self::MatchesNothing { .. } | Self::Superfluous | Self::Defined { .. }
        )
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
            let mut text = format!("{} overlay actions do not fit the document", several.len());
            for error in several {
                text.push_str("\n  ");
                text.push_str(&error.to_string());
            }
            text
        }
    }
}

/// What becomes of the names that code may call.
fn other_names(renamed: &[String]) -> String {
    renamed
        .iter()
        .map(|ours| {
            format!(
                "; there it is not `{ours}`: change what calls it by that name, or keep the name by \
                 an action on the operation that sets `operationId: {ours}`"
            )
        })
        .collect()
}
