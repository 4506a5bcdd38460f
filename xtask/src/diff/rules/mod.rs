//! The rules: every kind of difference that is told apart, with its level.
//!
//! Rules about schemas come in pairs: `request-…` is about what a client sends, `response-…` about
//! what it receives, and the levels of the two are usually opposite.

pub(crate) mod document;
pub(crate) mod http;
pub(crate) mod operation;
pub(crate) mod rust;
pub(crate) mod schema_structure;
pub(crate) mod schema_values;

use super::level::Level;

/// One kind of difference.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable name, in kebab case.
    pub id: &'static str,
    /// The level of such a change, unless the place makes it milder.
    pub level: Level,
    /// What has happened when the rule fires.
    pub meaning: &'static str,
    /// One example.
    pub example: &'static str,
    /// What to do about it; there for every rule of level [`Level::Breaking`].
    pub remedy: Option<&'static str>,
}

/// A rule about a schema, judged by who has to honour it.
#[derive(Debug)]
pub(crate) struct Directed {
    pub(crate) request: Rule,
    pub(crate) response: Rule,
}

/// Every rule, by area.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let single = [document::ALL, operation::ALL, http::ALL, rust::ALL]
        .into_iter()
        .flatten()
        .copied();
    let directed = [schema_values::ALL, schema_structure::ALL]
        .into_iter()
        .flatten();
    single.chain(directed.flat_map(|rule| [&rule.request, &rule.response]))
}

/// Declares rules and the table of them: `NAME "id" Level ["remedy"]: "meaning", "example";`.
macro_rules! rules {
    ($($name:ident $id:literal $level:ident $($remedy:literal)?: $meaning:literal, $example:literal;)*) => {
        $(pub(crate) static $name: $crate::diff::rules::Rule = $crate::diff::rules::Rule {
            id: $id,
            level: $crate::diff::level::Level::$level,
            meaning: $meaning,
            example: $example,
            remedy: $crate::diff::rules::remedy!($($remedy)?),
        };)*
        pub(super) static ALL: &[&$crate::diff::rules::Rule] = &[$(&$name),*];
    };
}

/// Declares pairs of rules and the table of them:
/// `NAME "id" request Level ["remedy"], response Level ["remedy"]: "meaning", "example";`.
macro_rules! directed {
    ($($name:ident $id:literal
        request $request:ident $($sender:literal)?, response $response:ident $($receiver:literal)?:
        $meaning:literal, $example:literal;)*) => {
        $(pub(crate) static $name: $crate::diff::rules::Directed = $crate::diff::rules::Directed {
            request: $crate::diff::rules::Rule {
                id: concat!("request-", $id),
                level: $crate::diff::level::Level::$request,
                meaning: $meaning,
                example: $example,
                remedy: $crate::diff::rules::remedy!($($sender)?),
            },
            response: $crate::diff::rules::Rule {
                id: concat!("response-", $id),
                level: $crate::diff::level::Level::$response,
                meaning: $meaning,
                example: $example,
                remedy: $crate::diff::rules::remedy!($($receiver)?),
            },
        };)*
        pub(super) static ALL: &[&$crate::diff::rules::Directed] = &[$(&$name),*];
    };
}

macro_rules! remedy {
    () => {
        None
    };
    ($remedy:literal) => {
        Some($remedy)
    };
}

pub(crate) use {directed, remedy, rules};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn rule_ids_are_kebab_case_and_unique() {
        let mut seen = BTreeSet::new();
        for rule in all() {
            assert!(seen.insert(rule.id), "{} twice", rule.id);
            assert!(
                rule.id
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{}",
                rule.id
            );
        }
    }

    #[test]
    fn every_breaking_rule_says_what_to_do_about_it() {
        for rule in all().filter(|rule| rule.level == Level::Breaking) {
            assert!(rule.remedy.is_some(), "{} has no remedy", rule.id);
        }
    }
}
