//! Two definitions of one thing.

use std::fmt;

use clap::ValueEnum;
use serde_json::Value;
use similar::TextDiff;

use super::tree;
use crate::document::Pointer;

/// What to do with a definition that differs between what is vendored and a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OnConflict {
    /// Show both and change nothing.
    #[default]
    Refuse,
    /// Keep the vendored definition.
    Keep,
    /// Take the definition that was just read.
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

/// The conflicts that stop a merge.
#[derive(Debug)]
pub struct Conflicts(pub Vec<Conflict>);

impl fmt::Display for Conflicts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for conflict in &self.0 {
            writeln!(f, "{conflict}\n")?;
        }
        let count = self.0.len();
        let definitions = if count == 1 {
            "definition differs"
        } else {
            "definitions differ"
        };
        write!(
            f,
            "{count} {definitions} between what is vendored and what was read. Take what was read \
             with --on-conflict replace, or keep what is vendored with --on-conflict keep"
        )
    }
}

impl std::error::Error for Conflicts {}
