//! Identifiers: text of a document as names that Rust accepts, and sets of names in use.

use std::collections::HashSet;

use heck::{ToPascalCase, ToSnakeCase};
use icu_normalizer::ComposingNormalizerBorrowed;

/// The length up to which a text names something, in bytes: rustdoc writes a file for each type, and file
/// systems have names of at most 255 bytes.
const LENGTH: usize = 200;

/// Names that are in use.
pub struct Taken(HashSet<String>);

impl Taken {
    /// Starts with the names that nothing may have.
    pub fn new(reserved: &[&str]) -> Self {
        Self(reserved.iter().map(|name| (*name).to_owned()).collect())
    }

    /// Adds a name that is in use.
    pub fn reserve(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    /// Whether a name is in use.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// `name`, or with the first number behind it that makes it new. Of a name that is too long it is the start.
    pub fn unique(&mut self, name: &str) -> String {
        let name = start_of(name, LENGTH);
        let mut candidate = name.to_owned();
        let mut number = 2;
        while !self.0.insert(candidate.clone()) {
            candidate = format!("{}{number}", name.trim_end_matches('_'));
            number += 1;
        }
        candidate
    }
}

/// Names of the generated client's own methods and of the types around its builders; an operation
/// of such a name gets `_operation` behind it.
pub const RESERVED_OPERATIONS: &[&str] = &[
    "new",
    "builder",
    "pre",
    "exec",
    "post",
    "client",
    "baseurl",
    "base_url",
    "inner",
    "clone",
    "api_version",
    "result",
    "option",
    "error",
    "string",
    "response_value",
    "byte_stream",
    "client_info",
    "client_hooks",
    "operation_info",
    "request_builder_ext",
    "some",
    "none",
    "ok",
    "err",
    "vec",
    "box",
    "send",
    "sync",
    "from",
    "into",
    "default",
    "drop",
    "with_authorizer",
    "authorizer",
    "to_string",
    "debug",
    "method",
    "self",
    "call",
];

/// The feature of a package that enables all features of tags.
pub const FULL_FEATURE: &str = "full";

/// The features that every package has, and the crates that one depends on.
const RESERVED_FEATURES: &[&str] = &[
    "chrono",
    "client",
    "default",
    "event-stream",
    FULL_FEATURE,
    "mock",
    "native-tls",
    "openapi-client-runtime",
    "regex",
    "regex-lite",
    "rustls",
    "rustls-ring",
    "schemars",
    "serde",
    "uuid",
];

/// Whether a package can have a feature of this name for a part of its API.
pub fn is_feature(name: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(is_letter)
        && !RESERVED_FEATURES.contains(&name)
}

/// `text` as the name of a feature, which has letters and digits of ASCII only: another letter becomes the
/// number of its character.
pub fn feature(text: &str) -> String {
    let mut name = String::new();
    for c in start_of(&snake(text), LENGTH / 4).chars() {
        match c {
            '_' => name.push('-'),
            c if c.is_ascii() => name.push(c),
            c => name.push_str(&format!("u{:x}-", u32::from(c))),
        }
    }
    let name = name.trim_matches('-');
    if is_feature(name) {
        name.to_owned()
    } else {
        format!("tag-{name}")
    }
}

/// The start of a text, of at most `length` bytes.
pub fn start_of(text: &str, length: usize) -> &str {
    let mut ends = (0..=length.min(text.len())).rev();
    let end = ends.find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

/// The name of the variant beside `variants` that holds any other value.
pub fn other_variant<'a>(variants: impl Iterator<Item = &'a str> + Clone) -> &'static str {
    ["Other", "Unlisted", "OtherValue", "UnlistedValue"]
        .into_iter()
        .find(|other| !variants.clone().any(|name| name == *other))
        .unwrap_or("AnyOtherValue")
}

/// `text` as a type name: a fixed point of the conversion that the generator applies.
pub fn pascal(text: &str) -> String {
    let mut name = identifier_words(text).to_pascal_case();
    loop {
        let again = name.to_pascal_case();
        if again == name {
            break;
        }
        name = again;
    }
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if unicode_ident::is_xid_start(first) => name,
        Some(_) => format!("N{name}"),
    }
}

/// `text` as a field or function name.
pub fn snake(text: &str) -> String {
    let mut name = identifier_words(text).to_snake_case();
    loop {
        let again = name.to_snake_case();
        if again == name {
            break;
        }
        name = again;
    }
    let name = match name.chars().next() {
        None => "empty".to_owned(),
        // A keyword since edition 2024, which not every tool knows of.
        Some(_) if name == "gen" => "gen_value".to_owned(),
        Some(first) if unicode_ident::is_xid_start(first) => name,
        Some(_) => format!("n{name}"),
    };
    if is_identifier(&name) {
        name
    } else {
        format!("{name}_")
    }
}

/// The words that no identifier can be, of all editions.
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether `name` is a Rust identifier, without `r#`.
pub fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters
        .next()
        .is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first))
        && characters.all(unicode_ident::is_xid_continue)
        && !KEYWORDS.contains(&name)
}

/// `text` with everything that no identifier can hold turned into a gap, and signs that tell two
/// names apart turned into words.
fn identifier_words(text: &str) -> String {
    let mut words = String::new();
    // The compiler warns of characters that stand for others, such as the long s.
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    for (index, c) in normalizer.normalize_iter(text.chars()).enumerate() {
        if words.len() >= LENGTH {
            break;
        }
        let word = match c {
            '+' => "plus",
            '-' if index == 0 => "minus",
            '<' => "less",
            '>' => "greater",
            '=' => "equal",
            '*' => "star",
            '!' => "not",
            '%' => "percent",
            '&' => "and",
            '@' if index == 0 => "at",
            '$' if index == 0 => "dollar",
            '\'' => continue,
            c if unicode_ident::is_xid_continue(c) => {
                words.push(c);
                continue;
            }
            _ => {
                words.push('-');
                continue;
            }
        };
        words.push('-');
        words.push_str(word);
        words.push('-');
    }
    words
}
