//! Two definitions of one thing.

use std::fmt;

use clap::ValueEnum;
use serde_json::Value;
use similar::TextDiff;

use super::tree;
use crate::openapi::Pointer;

/// What to do with a definition that differs between what is vendored and a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OnConflict {
    /// Show both and change nothing.
    #[default]
    Refuse,
    /// Keep the vendored definition; of several pages that have another, the one of most of them
    /// where nothing is vendored.
    Keep,
    /// Take the definition that was read; of several pages, one that is not vendored yet, and of
    /// those the one that most of them have.
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

/// One thing that two sources define differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Where it is in either document.
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
    /// The place, and the two definitions as a unified diff.
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

/// The first few sources of a definition, and how many there are besides.
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
    /// Between what is vendored and a page that was read.
    WithVendored(Vec<Conflict>),
    /// Between the pages of one site.
    BetweenPages(Vec<Conflict>),
}

impl fmt::Display for Conflicts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (conflicts, between, advice) = match self {
            Self::WithVendored(conflicts) => (
                conflicts,
                "between what is vendored and what was read",
                "Take what was read with --on-conflict replace, or keep what is vendored with \
                 --on-conflict keep",
            ),
            Self::BetweenPages(conflicts) => (
                conflicts,
                "between pages",
                "Take the definitions that are vendored with --on-conflict keep, or those that \
                 are not with --on-conflict replace, and what most pages have where that leaves a \
                 choice",
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
