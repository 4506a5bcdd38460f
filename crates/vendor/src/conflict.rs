//! Conflicting definitions.

use std::fmt;

use clap::ValueEnum;
use serde_json::Value;
use similar::TextDiff;

use super::tree;
use document::Pointer;

/// What to do if a definition on a page differs from the vendored one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OnConflict {
    /// Show both and change nothing
    #[default]
    Refuse,
    /// Keep the vendored definition; where there is none, use the most frequent one of the pages
    Keep,
    /// Use the page's definition; of several, the most frequent one that is not vendored yet
    Replace,
}

impl fmt::Display for OnConflict {
    /// The value as it is written on the command line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Refuse => "refuse",
            Self::Keep => "keep",
            Self::Replace => "replace",
        })
    }
}

/// A definition that differs between two sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Its location in both documents.
    pub pointer: Pointer,
    /// Where the first definition is from.
    pub old_from: String,
    /// The first definition.
    pub old: Value,
    /// Where the second definition is from.
    pub new_from: String,
    /// The second definition.
    pub new: Value,
}

impl fmt::Display for Conflict {
    /// The location, and the two definitions as a unified diff.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |value| tree::to_text(value).map_err(|_| fmt::Error);
        let (old, new) = (text(&self.old)?, text(&self.new)?);
        writeln!(f, "{}", self.pointer)?;
        let diff = TextDiff::from_lines(&old, &new);
        let mut unified = diff.unified_diff();
        unified
            .context_radius(3)
            .header(&self.old_from, &self.new_from);
        write!(f, "{}", unified.to_string().trim_end())
    }
}

/// The first sources of a definition, and the number of the others.
pub(super) fn list_origins(origins: &[String]) -> String {
    const SHOWN: usize = 3;
    let mut text = origins[..origins.len().min(SHOWN)].join(", ");
    if origins.len() > SHOWN {
        text.push_str(&format!(" and {} more", origins.len() - SHOWN));
    }
    text
}

/// The conflicts that stop a merge.
#[derive(Debug)]
pub enum Conflicts {
    /// Between the vendored document and a page.
    WithVendored(Vec<Conflict>),
    /// Between the pages of one site.
    BetweenPages(Vec<Conflict>),
}

impl fmt::Display for Conflicts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (conflicts, between, advice) = match self {
            Self::WithVendored(conflicts) => (
                conflicts,
                "between the vendored document and the page",
                "Use the page's with --on-conflict replace, or keep the vendored ones with \
                 --on-conflict keep",
            ),
            Self::BetweenPages(conflicts) => (
                conflicts,
                "between pages",
                "Keep the vendored ones with --on-conflict keep, or use others with \
                 --on-conflict replace; the most frequent one wins where that leaves a choice",
            ),
        };
        for conflict in conflicts {
            writeln!(f, "{conflict}\n")?;
        }
        let definitions = match conflicts.len() {
            1 => "1 definition differs".to_owned(),
            several => format!("{several} definitions differ"),
        };
        write!(f, "{definitions} {between}. {advice}")
    }
}

impl std::error::Error for Conflicts {}
