//! What is known of an API besides the document that its vendor publishes: OpenAPI documents of our
//! own, whose operations and components complete the published document.
//!
//! The published document always wins. An operation (its method, and its path without the names of
//! parameters) or a component that it defines supersedes ours.

mod combine;
mod prune;
#[cfg(test)]
mod tests;

use std::fmt;
use std::path::Path;

use serde_json::Value;

pub use combine::combine;

use crate::{DocumentError, Pointer};

/// The files beside the vendored document, each of which may be absent.
pub const FILES: [&str; 2] = ["known.json", "connectors.json"];

/// How to react to superseded definitions.
pub const HINT: &str = "remove what is superseded with the command `known --prune`";

/// How many differences a message lists.
const SHOWN: usize = 5;

/// A document of what is known besides the published one.
#[derive(Clone, Debug)]
pub struct Known {
    origin: String,
    document: Value,
}

/// A definition of ours that is not used, since the published document or an earlier file has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Superseded {
    /// The file.
    pub origin: String,
    /// Where the file has it.
    pub location: Pointer,
    /// What it is, such as `GET /pets` or `schemas/Pet`.
    pub name: String,
    /// What defines it instead.
    pub by: String,
    /// Our `operationId` if the other definition has another one.
    pub renamed: Option<String>,
    /// What of it differs, apart from annotations: locations below `location`.
    pub differences: Vec<Pointer>,
}

impl Known {
    /// Parses an OpenAPI document; `origin` names it in messages.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not an OpenAPI 3.0 or 3.1 document.
    pub fn parse(text: &str, origin: &str) -> Result<Self, DocumentError> {
        Ok(Self {
            origin: origin.to_owned(),
            document: crate::parse(text, origin)?,
        })
    }

    /// The file's name in messages.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The document.
    pub fn document(&self) -> &Value {
        &self.document
    }
}

/// Reads those of [`FILES`] that the directory `openapi` has; `shown` names the directory in messages.
///
/// # Errors
///
/// Returns an error if a file cannot be read or is not an OpenAPI document.
pub fn load(openapi: &Path, shown: &str) -> Result<Vec<Known>, DocumentError> {
    let present = FILES.iter().filter(|name| openapi.join(name).exists());
    present
        .map(|name| {
            let text = crate::read_text(&openapi.join(name))?;
            Known::parse(&text, &format!("{shown}/{name}"))
        })
        .collect()
}

impl fmt::Display for Superseded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            origin,
            location,
            name,
            by,
            renamed,
            differences,
        } = self;
        write!(
            f,
            "{origin}: {location}: {name} is superseded: {by} defines it"
        )?;
        if let Some(ours) = renamed {
            write!(f, ", with another operationId than `{ours}`")?;
        }
        match differences.as_slice() {
            [] if renamed.is_none() => f.write_str(" in the same way"),
            [] => Ok(()),
            differences => {
                f.write_str("; it differs at ")?;
                let shown: Vec<String> = differences
                    .iter()
                    .take(SHOWN)
                    .map(ToString::to_string)
                    .collect();
                f.write_str(&shown.join(", "))?;
                match differences.len().saturating_sub(SHOWN) {
                    0 => Ok(()),
                    more => write!(f, " and {more} more locations"),
                }
            }
        }
    }
}
