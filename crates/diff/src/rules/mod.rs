//! The rules: every kind of change that is distinguished, with its level, message and hint.
//!
//! Rules about schemas come in pairs: `request-…` applies to what a client sends, `response-…` to
//! what it receives. The two levels are usually opposite.

pub(crate) mod document;
pub(crate) mod http;
pub(crate) mod limits;
pub(crate) mod operation;
pub(crate) mod rust;
pub(crate) mod schema_structure;
pub(crate) mod schema_values;

use std::borrow::Cow;

use super::level::Level;

/// One kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The stable id, in kebab case.
    pub id: &'static str,
    /// The level of such a change, unless its location makes it milder.
    pub level: Level,
    /// The message of one change: a template with the placeholders `{subject}`, `{old}`, `{new}`
    /// and `{detail}`.
    pub message: &'static str,
    /// The change in general terms.
    pub meaning: &'static str,
    /// One example.
    pub example: &'static str,
    /// A suggested fix; every rule of level [`Level::Breaking`] has one.
    pub hint: Option<&'static str>,
}

/// The values of a message template's placeholders.
pub(crate) struct Values<'v> {
    pub(crate) subject: &'v str,
    pub(crate) old: &'v str,
    pub(crate) new: &'v str,
    pub(crate) detail: &'v str,
}

impl Rule {
    /// Returns the hint of a change of a level: what breaks nobody needs none.
    pub(crate) fn hint_at(&self, level: Level) -> Option<Cow<'static, str>> {
        self.hint.filter(|_| level >= Level::Maybe).map(Cow::from)
    }

    /// Fills the message template in one pass, so that a value that looks like a placeholder stays
    /// as it is.
    pub(crate) fn fill(&self, values: &Values<'_>) -> String {
        let mut message = String::new();
        let mut rest = self.message;
        while let Some((before, after)) = rest.split_once('{') {
            message.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            message.push_str(match name {
                "subject" => values.subject,
                "old" => values.old,
                "new" => values.new,
                "detail" => values.detail,
                other => other,
            });
            rest = after;
        }
        message + rest
    }
}

/// A rule about schemas: one for requests and one for responses.
#[derive(Debug)]
pub(crate) struct Directed {
    pub(crate) request: Rule,
    pub(crate) response: Rule,
}

/// Returns every rule, by area.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let single = [document::ALL, operation::ALL, http::ALL, rust::ALL]
        .into_iter()
        .flatten()
        .copied();
    let limits = limits::ALL
        .iter()
        .flat_map(|limit| [&limit.set, &limit.decreased, &limit.increased, &limit.unset]);
    let directed = [schema_values::ALL, schema_structure::ALL]
        .into_iter()
        .flatten()
        .copied()
        .chain(limits);
    single.chain(directed.flat_map(|rule| [&rule.request, &rule.response]))
}

/// Declares rules and the table of them.
macro_rules! rules {
    ($($name:ident $id:literal $level:ident {
        message: $message:literal,
        meaning: $meaning:literal,
        example: $example:literal,
        $(hint: $hint:literal,)?
    })*) => {
        $(pub(crate) static $name: $crate::rules::Rule = $crate::rules::Rule {
            id: $id,
            level: $crate::level::Level::$level,
            message: $message,
            meaning: $meaning,
            example: $example,
            hint: $crate::rules::hint!($($hint)?),
        };)*
        pub(super) static ALL: &[&$crate::rules::Rule] = &[$(&$name),*];
    };
}

/// One pair of rules: the request and the response differ in id, level and hint.
macro_rules! directed_rule {
    ($id:expr, $message:expr, $meaning:expr, $example:expr,
        $request:ident $request_hint:expr, $response:ident $response_hint:expr) => {
        $crate::rules::Directed {
            request: $crate::rules::Rule {
                id: concat!("request-", $id),
                level: $crate::level::Level::$request,
                message: $message,
                meaning: $meaning,
                example: $example,
                hint: $request_hint,
            },
            response: $crate::rules::Rule {
                id: concat!("response-", $id),
                level: $crate::level::Level::$response,
                message: $message,
                meaning: $meaning,
                example: $example,
                hint: $response_hint,
            },
        }
    };
}

/// Declares pairs of rules and the table of them. The id is given without its direction.
macro_rules! directed {
    ($($name:ident $id:literal {
        message: $message:literal,
        meaning: $meaning:literal,
        example: $example:literal,
        request: $request:ident $($request_hint:literal)?,
        response: $response:ident $($response_hint:literal)?,
    })*) => {
        $(pub(crate) static $name: $crate::rules::Directed =
            $crate::rules::directed_rule!(
                $id, $message, $meaning, $example,
                $request $crate::rules::hint!($($request_hint)?),
                $response $crate::rules::hint!($($response_hint)?)
            );)*
        pub(super) static ALL: &[&$crate::rules::Directed] = &[$(&$name),*];
    };
}

macro_rules! hint {
    () => {
        None
    };
    ($hint:expr) => {
        Some($hint)
    };
}

pub(crate) use {directed, directed_rule, hint, rules};

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
    fn every_breaking_rule_has_a_hint() {
        for rule in all().filter(|rule| rule.level == Level::Breaking) {
            assert!(rule.hint.is_some(), "{} has no hint", rule.id);
        }
    }

    #[test]
    fn templates_use_known_placeholders_only() {
        for rule in all() {
            let known = ["{subject}", "{old}", "{new}", "{detail}"];
            let rest = known
                .iter()
                .fold(rule.message.to_owned(), |text, name| text.replace(name, ""));
            assert!(!rest.contains(['{', '}']), "{}: {}", rule.id, rule.message);
        }
    }

    #[test]
    fn messages_meanings_and_hints_have_no_full_stop() {
        for rule in all() {
            for text in [Some(rule.message), Some(rule.meaning), rule.hint]
                .into_iter()
                .flatten()
            {
                assert!(!text.ends_with('.'), "{}: {text}", rule.id);
            }
        }
    }

    #[test]
    fn values_that_look_like_placeholders_are_kept() {
        let rule = &document::SERVER_ADDED;
        let values = Values {
            subject: "",
            old: "",
            new: "https://{old}.example",
            detail: "",
        };
        assert_eq!(rule.fill(&values), "server https://{old}.example was added");
    }
}
