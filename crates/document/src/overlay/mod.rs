//! Corrections to a published document as an OpenAPI Overlay 1.1.
//!
//! Two rules go beyond the specification, so that overlays stay current: every action states its
//! reason in `description`, and an action that matches nothing or changes nothing is a warning.

mod apply;
mod error;
mod merge;
mod parse;

use std::path::Path;

use serde_json::Value;
use serde_json_path::JsonPath;

pub use apply::{Applied, AppliedAction};
pub use error::{ActionError, OverlayError, Reason};

/// An overlay that was read and checked, ready to be applied.
#[derive(Clone, Debug)]
pub struct Overlay {
    origin: String,
    title: String,
    actions: Vec<Action>,
}

/// One correction.
#[derive(Clone, Debug)]
pub struct Action {
    /// Index in `actions`, counted from 1.
    pub number: usize,
    /// Line of the target in the overlay's file, counted from 1.
    pub line: u64,
    /// Why the correction is needed.
    pub description: String,
    target: Query,
    change: Change,
}

/// A JSONPath query (RFC 9535) and its text.
#[derive(Clone, Debug)]
struct Query {
    text: String,
    path: JsonPath,
}

/// What an action does to each location that its target selects.
#[derive(Clone, Debug)]
enum Change {
    Update(Value),
    Copy(Query),
    Remove,
}

/// Reads the overlay in the file at `path`, YAML or JSON.
pub fn load(path: &Path) -> Result<Overlay, OverlayError> {
    let origin = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|source| OverlayError::Unreadable {
        origin: origin.clone(),
        source,
    })?;
    Overlay::parse(&text, &origin)
}

impl Overlay {
    /// Parses an overlay; `origin` names it in errors.
    pub fn parse(text: &str, origin: &str) -> Result<Self, OverlayError> {
        parse::parse(text, origin)
    }

    /// The same overlay under another name in errors, such as a path relative to the workspace.
    #[must_use]
    pub fn named(mut self, origin: impl Into<String>) -> Self {
        self.origin = origin.into();
        self
    }

    /// The title in the overlay's `info`.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The corrections in the order in which they are applied.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }
}

#[cfg(test)]
mod tests;
