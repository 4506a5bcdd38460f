//! Formats a comparison: for a terminal, for a pull request, for programs, for GitHub.

mod github;
mod html;
mod json;
mod markdown;
mod page;
mod sections;
mod text;

use std::io::{self, Write};

use super::Comparison;

/// The output format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Text, in color on a terminal.
    #[default]
    Text,
    /// Markdown, for a pull request or a changelog.
    Markdown,
    /// One self-contained HTML page.
    Html,
    /// JSON, for programs.
    Json,
    /// Annotations of a GitHub workflow.
    Github,
}

/// Writes the comparison to `out`. `document` is the file that annotations name.
pub fn write(
    comparison: &Comparison,
    format: Format,
    document: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Text => text::write(comparison, out),
        Format::Markdown => markdown::write(comparison, out),
        Format::Html => html::write(comparison, out),
        Format::Json => json::write(comparison, out),
        Format::Github => github::write(comparison, document, out),
    }
}
