//! How much a change matters, and what all changes together come to.

use serde::{Deserialize, Serialize};

/// How much one change matters to a client that keeps using the old document.
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
    /// Nothing that is sent or received differs: names and labels.
    Cosmetic,
    /// What was valid stays valid.
    Compatible,
    /// Some clients may be broken, depending on what they send or rely on.
    Maybe,
    /// A client that was right before is wrong now.
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

    /// The level's name, as options and output spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cosmetic => "cosmetic",
            Self::Compatible => "compatible",
            Self::Maybe => "maybe",
            Self::Breaking => "breaking",
        }
    }
}

/// What a set of changes comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// No change, or cosmetic ones only.
    None,
    /// Changes, none of which can break.
    Compatible,
    /// At worst a change of level [`Level::Maybe`].
    MaybeBreaking,
    /// At least one change of level [`Level::Breaking`].
    Breaking,
}

impl Verdict {
    /// The verdict over the levels of all changes.
    pub fn over(levels: impl IntoIterator<Item = Level>) -> Self {
        match levels.into_iter().max() {
            None | Some(Level::Cosmetic) => Self::None,
            Some(Level::Compatible) => Self::Compatible,
            Some(Level::Maybe) => Self::MaybeBreaking,
            Some(Level::Breaking) => Self::Breaking,
        }
    }

    /// The verdict's name, as the JSON output spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Compatible => "compatible",
            Self::MaybeBreaking => "maybe-breaking",
            Self::Breaking => "breaking",
        }
    }
}

/// The part of the version that a change to the published interface raises, by cargo's rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// Nothing to publish.
    None,
    /// Documentation only.
    Patch,
    /// Downstream code compiles as it did, and can do more.
    Minor,
    /// Downstream code may stop compiling.
    Major,
}

impl Bump {
    /// The bump that the most serious change to the generated code asks for.
    pub fn for_level(level: Option<Level>) -> Self {
        match level {
            None => Self::None,
            Some(Level::Cosmetic) => Self::Patch,
            Some(Level::Compatible) => Self::Minor,
            Some(Level::Maybe | Level::Breaking) => Self::Major,
        }
    }

    /// The bump's name, as the JSON output spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
