//! Showing a comparison: to people at a terminal, in a pull request, to programs, to GitHub.

mod github;
mod json;
mod markdown;
mod sections;
mod text;

use std::io::{self, Write};

use super::Comparison;

/// How a comparison is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people, in colour on a terminal.
    #[default]
    Text,
    /// For a pull request or a changelog.
    Markdown,
    /// For programs.
    Json,
    /// Annotations of a GitHub workflow.
    Github,
}

/// Writes the comparison to `out`. `document` is the file that annotations point to.
pub fn write(
    comparison: &Comparison,
    format: Format,
    document: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Text => text::write(comparison, out),
        Format::Markdown => markdown::write(comparison, out),
        Format::Json => json::write(comparison, out),
        Format::Github => github::write(comparison, document, out),
    }
}
