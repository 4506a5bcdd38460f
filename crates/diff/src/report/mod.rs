//! Formats a comparison: for a terminal, for a pull request, for programs, for GitHub and for test
//! reports.

mod budget;
mod entries;
mod github;
mod history;
mod html;
mod json;
mod junit;
mod markdown;
mod naming;
mod page;
mod sarif;
mod sections;
mod text;
mod uri;
mod xml;

use std::io::{self, BufWriter, Write};

use super::Comparison;
use super::level::Level;
pub use history::write_history;
pub use naming::GroupBy;

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
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// JUnit XML, for test reports.
    Junit,
    /// An Atom feed of a history.
    Atom,
}

impl Format {
    /// Whether the format states the lines of changes.
    pub fn has_lines(self) -> bool {
        matches!(self, Self::Github | Self::Sarif)
    }
}

/// How a comparison is written.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The output format.
    pub format: Format,
    /// How the changes are grouped in text, Markdown and HTML; `None` for the format's own way.
    pub group_by: Option<GroupBy>,
    /// The greatest number of bytes of Markdown and HTML.
    pub limit: Option<usize>,
    /// The file that annotations name.
    pub document: String,
    /// The level from which on a change is a failed test of JUnit.
    pub fail_on: Option<Level>,
}

/// Writes the comparison to `out`.
pub fn write(comparison: &Comparison, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    // A writer of JSON writes a few bytes at a time.
    let mut buffered = BufWriter::new(out);
    let out = &mut buffered;
    match options.format {
        Format::Text => text::write(comparison, options, out),
        Format::Markdown => markdown::write(comparison, options, out),
        Format::Html => html::write(comparison, options, out),
        Format::Json => json::write(comparison, out),
        Format::Github => github::write(comparison, options, out),
        Format::Sarif => sarif::write(comparison, options, out),
        Format::Junit => junit::write(comparison, options, out),
        Format::Atom => history::write_history(std::slice::from_ref(comparison), options, out),
    }?;
    buffered.flush()
}
