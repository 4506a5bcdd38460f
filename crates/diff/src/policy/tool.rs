//! The levels of other tools, for teams that come from them.

use serde::Deserialize;

use crate::level::Level;

/// A tool whose levels a policy can take over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) enum Tool {
    Oasdiff,
}

impl TryFrom<String> for Tool {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        match name.as_str() {
            "oasdiff" => Ok(Self::Oasdiff),
            _ => Err(format!(
                "no levels of `{name}` are known; `levels-of` is `oasdiff`"
            )),
        }
    }
}

impl Tool {
    /// The level that the tool gives to the changes of a rule, where it is not ours. Cosmetic is also
    /// what it does not report.
    pub(super) fn level(self, rule: &str) -> Option<Level> {
        let Self::Oasdiff = self;
        let level = OASDIFF.iter().find(|(id, _)| *id == rule);
        level.map(|(_, level)| *level)
    }
}

/// `docs/diff.md` gives the reasons for ours.
const OASDIFF: &[(&str, Level)] = &[
    ("parameter-default-value-added", Level::Breaking),
    ("parameter-default-value-changed", Level::Breaking),
    ("parameter-default-value-removed", Level::Breaking),
    (
        "request-required-property-became-not-read-only",
        Level::Compatible,
    ),
    (
        "request-undeclared-property-became-required",
        Level::Cosmetic,
    ),
    ("response-all-of-removed", Level::Compatible),
    ("response-any-of-added", Level::Compatible),
    (
        "response-required-property-became-write-only",
        Level::Compatible,
    ),
    ("security-added", Level::Compatible),
    ("security-scheme-in-use-changed", Level::Compatible),
    ("security-scope-added", Level::Compatible),
    ("server-removed", Level::Cosmetic),
];

#[cfg(test)]
mod tests {
    use super::OASDIFF;
    use crate::rules;

    #[test]
    fn each_level_is_of_a_rule_and_not_ours() {
        for (id, level) in OASDIFF {
            let rule = rules::all().find(|rule| rule.id == *id);
            assert!(rule.is_some_and(|rule| rule.level != *level), "{id}");
        }
    }
}
