//! Levels of changes, verdicts and version bumps.

use serde::{Deserialize, Serialize};

/// The level of one change for clients of the old document.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    clap::ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing that is sent or received differs, such as names and tags.
    Cosmetic,
    /// What was valid stays valid.
    Compatible,
    /// The change may break clients, depending on what they send or rely on.
    Maybe,
    /// The change breaks clients that follow the old document.
    Breaking,
}

impl Level {
    /// Every level, the most serious first.
    pub const ALL: [Self; 4] = [
        Self::Breaking,
        Self::Maybe,
        Self::Compatible,
        Self::Cosmetic,
    ];

    /// Returns the name of the level in options and output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cosmetic => "cosmetic",
            Self::Compatible => "compatible",
            Self::Maybe => "maybe",
            Self::Breaking => "breaking",
        }
    }
}

/// The verdict over a set of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// No change, or only cosmetic ones.
    None,
    /// Changes, none of which can break a client.
    Compatible,
    /// The most serious change is of level [`Level::Maybe`].
    MaybeBreaking,
    /// At least one change of level [`Level::Breaking`].
    Breaking,
}

impl Verdict {
    /// Returns the verdict over the levels of all changes.
    pub fn over(levels: impl IntoIterator<Item = Level>) -> Self {
        match levels.into_iter().max() {
            None | Some(Level::Cosmetic) => Self::None,
            Some(Level::Compatible) => Self::Compatible,
            Some(Level::Maybe) => Self::MaybeBreaking,
            Some(Level::Breaking) => Self::Breaking,
        }
    }

    /// Returns the name of the verdict in the output.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Compatible => "compatible",
            Self::MaybeBreaking => "maybe-breaking",
            Self::Breaking => "breaking",
        }
    }
}

/// The version bump that a change of the public API requires, by cargo's rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// Nothing to publish.
    None,
    /// Only the documentation changed.
    Patch,
    /// Dependent code still compiles.
    Minor,
    /// Dependent code may no longer compile.
    Major,
}

impl Bump {
    /// Returns the bump that the most serious change of the generated code requires.
    pub fn for_level(level: Option<Level>) -> Self {
        match level {
            None => Self::None,
            Some(Level::Cosmetic) => Self::Patch,
            Some(Level::Compatible) => Self::Minor,
            Some(Level::Maybe | Level::Breaking) => Self::Major,
        }
    }

    /// Returns the name of the bump in the output.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
