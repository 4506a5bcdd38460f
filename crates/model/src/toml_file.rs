//! A TOML file whose errors name the line.

use std::ops::Range;

use thiserror::Error;
use toml_edit::Document;

/// The content of a TOML file.
pub struct TomlFile<'a> {
    text: &'a str,
    name: &'a str,
    /// What it holds.
    pub document: Document<&'a str>,
}

/// A TOML file that cannot be used.
#[derive(Debug, Error)]
#[error("{at}: {problem}")]
pub struct TomlError {
    at: String,
    problem: String,
}

impl<'a> TomlFile<'a> {
    /// Parses `text`, the content of the file `name`.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not valid TOML.
    pub fn parse(text: &'a str, name: &'a str) -> Result<Self, TomlError> {
        let document = Document::parse(text).map_err(|error| {
            let message = error.message().trim().replace('\n', ", ");
            TomlError {
                at: location(text, name, error.span()),
                problem: format!("not valid TOML: {message}"),
            }
        })?;
        Ok(Self {
            text,
            name,
            document,
        })
    }

    /// The file and the line of a part.
    pub fn location(&self, span: Option<Range<usize>>) -> String {
        location(self.text, self.name, span)
    }

    /// The error of a part.
    pub fn error(&self, span: Option<Range<usize>>, problem: impl Into<String>) -> TomlError {
        TomlError {
            at: self.location(span),
            problem: problem.into(),
        }
    }
}

fn location(text: &str, name: &str, span: Option<Range<usize>>) -> String {
    let start = span.map_or(0, |span| span.start);
    let before = text.bytes().take(start);
    let line = 1 + before.filter(|byte| *byte == b'\n').count();
    format!("{name}:{line}")
}
