//! Media types and media type ranges, as `content` has them for keys.

use std::fmt;

/// A media type such as `application/json; charset=utf-8`, or a range such as `text/*`.
///
/// Documents hold malformed ones too; those parse, and [`is_valid`](Self::is_valid) tells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MediaType {
    essence: String,
    parameters: Vec<(String, String)>,
}

impl MediaType {
    /// Reads a media type; letter case and white space are normalised, except for the case of
    /// parameter values.
    pub fn parse(text: &str) -> Self {
        let mut parts = text.split(';');
        let essence = parts.next().unwrap_or_default();
        let essence: String = essence.chars().filter(|c| !c.is_whitespace()).collect();
        let parameters = parts.filter_map(|part| {
            let part = part.trim();
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let name = name.trim().to_ascii_lowercase();
            let value = value.trim().trim_matches('"').to_owned();
            (!name.is_empty()).then_some((name, value))
        });
        Self {
            essence: essence.to_ascii_lowercase(),
            parameters: parameters.collect(),
        }
    }

    /// `type/subtype` in lower case, without parameters.
    pub fn essence(&self) -> &str {
        &self.essence
    }

    /// The part before the slash.
    pub fn main_type(&self) -> &str {
        self.essence
            .split_once('/')
            .map_or(&*self.essence, |(main, _)| main)
    }

    /// The part after the slash.
    pub fn subtype(&self) -> &str {
        self.essence.split_once('/').map_or("", |(_, sub)| sub)
    }

    /// The structured syntax suffix: `json` in `application/problem+json`.
    pub fn suffix(&self) -> Option<&str> {
        self.subtype().rsplit_once('+').map(|(_, suffix)| suffix)
    }

    /// The value of a parameter; `name` in lower case.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let found = parameters.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The `charset` parameter.
    pub fn charset(&self) -> Option<&str> {
        self.parameter("charset")
    }

    /// Whether the text is a media type or a range at all: two tokens around one slash.
    pub fn is_valid(&self) -> bool {
        let is_token = |text: &str| {
            let is_token_char =
                |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
            !text.is_empty() && text.chars().all(is_token_char)
        };
        let halves = self.essence.split_once('/');
        halves.is_some_and(|(main, sub)| is_token(main) && is_token(sub))
    }

    /// Whether one value of this type is one JSON value. A sequence of JSON values is not.
    pub fn is_json(&self) -> bool {
        let is_stream = matches!(self.subtype(), "stream+json");
        self.subtype() == "json" || (self.suffix() == Some("json") && !is_stream)
    }

    /// Whether this is a sequence of JSON values, one a line.
    pub fn is_json_lines(&self) -> bool {
        matches!(
            self.subtype(),
            "x-ndjson"
                | "ndjson"
                | "jsonl"
                | "x-jsonl"
                | "x-jsonlines"
                | "jsonlines"
                | "stream+json"
        )
    }

    /// Whether this is a stream of server-sent events.
    pub fn is_event_stream(&self) -> bool {
        self.essence == "text/event-stream"
    }

    /// Whether this is `application/x-www-form-urlencoded`.
    pub fn is_form(&self) -> bool {
        self.essence == "application/x-www-form-urlencoded"
    }

    /// Whether this is `multipart/form-data`.
    pub fn is_multipart_form(&self) -> bool {
        self.essence == "multipart/form-data"
    }

    /// Whether this is of the type `text`.
    pub fn is_text(&self) -> bool {
        self.main_type() == "text"
    }

    /// Whether this is a range, which stands for several media types.
    pub fn is_range(&self) -> bool {
        self.main_type() == "*" || self.subtype() == "*"
    }

    /// Whether `other` is this media type or falls into this range. Parameters that this one has,
    /// `other` has with the same value.
    pub fn includes(&self, other: &Self) -> bool {
        let fits = |own: &str, other: &str| own == "*" || own == other;
        let fits =
            fits(self.main_type(), other.main_type()) && fits(self.subtype(), other.subtype());
        fits && self.parameters.iter().all(|(name, value)| {
            other
                .parameter(name)
                .is_some_and(|it| it.eq_ignore_ascii_case(value))
        })
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.essence)?;
        for (name, value) in &self.parameters {
            write!(f, "; {name}={value}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn media(text: &str) -> MediaType {
        MediaType::parse(text)
    }

    #[test]
    fn case_spaces_and_quotes_do_not_matter() {
        let one = media("Application/JSON ; Charset=\"utf-8\"");
        assert_eq!(one, media("application/json;charset=utf-8"));
        assert_eq!(one.essence(), "application/json");
        assert_eq!(one.charset(), Some("utf-8"));
        assert_eq!(one.to_string(), "application/json; charset=utf-8");
    }

    #[test]
    fn json_is_told_from_sequences_of_json() {
        for text in [
            "application/json",
            "text/json",
            "application/problem+json; a=b",
        ] {
            assert!(media(text).is_json(), "{text}");
        }
        for text in [
            "application/x-ndjson",
            "application/stream+json",
            "application/jsonl",
        ] {
            assert!(
                !media(text).is_json() && media(text).is_json_lines(),
                "{text}"
            );
        }
        for text in ["application/json-seq", "text/plain", "json", "*/*"] {
            assert!(
                !media(text).is_json() && !media(text).is_json_lines(),
                "{text}"
            );
        }
    }

    #[test]
    fn ranges_include_what_falls_into_them() {
        for (range, other, includes) in [
            ("*/*", "text/plain", true),
            ("text/*", "text/csv; charset=utf-8", true),
            ("text/*", "application/json", false),
            ("text/csv", "text/csv; header=present", true),
            ("text/csv; header=present", "text/csv", false),
            ("text/csv", "text/*", false),
        ] {
            assert_eq!(
                media(range).includes(&media(other)),
                includes,
                "{range} {other}"
            );
        }
        assert!(media("image/*").is_range() && !media("image/png").is_range());
    }

    #[test]
    fn malformed_media_types_are_known() {
        for text in ["application/json", "*/*", "application/vnd.a.b-c+json; v=1"] {
            assert!(media(text).is_valid(), "{text}");
        }
        for text in ["", "json", "/", "a/b/c", "a b/c,d/e", "text/ü"] {
            assert!(!media(text).is_valid(), "{text}");
        }
        assert_eq!(media("application/problem+json").suffix(), Some("json"));
    }
}
