//! Why a response did not decode, without showing any of it.

use std::cell::RefCell;
use std::fmt;

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::redactor::Redactor;
use super::snippet;
use super::typed::node::{Aim, Node, Step};
use super::typed::tape::Tape;

/// In a longer body nobody looks for what does not decode: a tape of many small values takes more than ten
/// times as much memory as their text.
const LOCATED_LIMIT: usize = 8 * 1024 * 1024;

/// Whether a value on a tape decodes as some type. What else an error is made of does not depend on the type,
/// and is compiled once.
pub(super) type Decodes = fn(Node<'_>) -> bool;

/// Whether the value decodes as a `T`.
pub(super) fn decodes_as<T: DeserializeOwned>(value: Node<'_>) -> bool {
    T::deserialize(value).is_ok()
}

/// Why the body of a response does not match the API's document.
///
/// `serde_json` quotes values in its messages, and the value may be a token. What is kept is the
/// position, the part of the message that names the expectation, and a short snippet where the
/// body is a web page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// Where the value stands, such as `[1].id`; empty where that is not known.
    path: String,
    problem: String,
    line: usize,
    column: usize,
    snippet: Option<String>,
}

impl DecodeError {
    /// Why `body` does not decode. `secrets` are hidden in what is quoted.
    pub(super) fn new(
        error: &serde_json::Error,
        decodes: Decodes,
        body: &[u8],
        headers: &HeaderMap,
        secrets: &Redactor,
    ) -> Self {
        let content_type = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok());
        let is_html = snippet::is_html(body, content_type);
        if !is_html {
            return Self::of_item(error, decodes, body, secrets);
        }
        Self {
            path: String::new(),
            problem: "it is a web page, not JSON".to_owned(),
            line: error.line(),
            column: error.column(),
            snippet: snippet::of(body, secrets),
        }
    }

    /// Why the body of an error does not decode; `None` where it is not JSON, which says enough itself.
    pub(super) fn of_error(
        error: &serde_json::Error,
        decodes: Decodes,
        body: &[u8],
        secrets: &Redactor,
    ) -> Option<Self> {
        let is_json = error.classify() == Category::Data;
        is_json.then(|| Self::of_item(error, decodes, body, secrets))
    }

    /// Why JSON, such as an item of a stream, does not decode. Names of properties are all that is quoted of it,
    /// and `secrets` are hidden in them.
    pub(super) fn of_item(
        error: &serde_json::Error,
        decodes: Decodes,
        item: &[u8],
        secrets: &Redactor,
    ) -> Self {
        let problem = match error.classify() {
            _ if item.is_empty() => "it is empty".to_owned(),
            Category::Eof => "the JSON ends too early".to_owned(),
            Category::Syntax | Category::Io => "it is not JSON".to_owned(),
            Category::Data => expectation(&error.to_string()),
        };
        let path = match error.classify() {
            Category::Data => secrets.redact(&path_of(item, decodes)),
            Category::Eof | Category::Syntax | Category::Io => String::new(),
        };
        Self {
            path,
            problem,
            line: error.line(),
            column: error.column(),
            snippet: None,
        }
    }

    /// Hides secrets in what is quoted of the body. The quotation is taken anew: a part of a secret
    /// cannot be found in what was cut.
    pub(super) fn redact(&mut self, body: &[u8], secrets: &Redactor) {
        self.path = secrets.redact(&self.path);
        if self.snippet.is_some() {
            self.snippet = snippet::of(body, secrets);
        }
    }

    /// Where the value that did not decode stands in the body, such as `[1].id`; empty where that is not
    /// known, as in a body of more than 8 MiB. A name that is not a plain word is `*`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line at which decoding ended, from 1; 0 where it is not known.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column at which decoding ended, in bytes from 1; 0 where it is not known.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The beginning of the text of a web page that came in place of JSON.
    pub fn snippet(&self) -> Option<&str> {
        self.snippet.as_deref()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.problem)?;
        match &self.snippet {
            Some(snippet) => write!(f, ": {snippet}"),
            None if self.line > 0 => write!(f, " (line {}, column {})", self.line, self.column),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}

/// The steps to what does not decode, the last one first.
#[derive(Default)]
struct Trail(RefCell<Vec<String>>);

impl Aim for Trail {
    fn failed(&self, step: Step<'_>) {
        self.0.borrow_mut().push(match step {
            Step::Element(index) => format!("[{index}]"),
            Step::Property(name) => format!(".{}", shown(name)),
        });
    }
}

/// Where `json` does not decode. It is decoded a second time for that, so that responses that do decode pay
/// nothing for it.
fn path_of(json: &[u8], decodes: Decodes) -> String {
    if json.len() > LOCATED_LIMIT {
        return String::new();
    }
    let trail = Trail::default();
    let tape = Tape::of_text(json);
    if decodes(Node::new(tape.value(), &trail)) {
        return String::new();
    }
    let mut steps = trail.0.into_inner();
    steps.reverse();
    steps.concat().trim_start_matches('.').to_owned()
}

/// The name of a property, which the server may have chosen. One that looks like a key is not shown: maps
/// from keys and tokens exist.
fn shown(name: &str) -> &str {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-$@".contains(c);
    if name.len() <= 40 && name.chars().all(is_plain) && !snippet::looks_like_a_key(name) {
        name
    } else {
        "*"
    }
}

/// What was expected, out of a message that may quote what was found.
///
/// The name in `missing field` comes from the decoding type, and so does what follows the last
/// `expected` of a type mismatch, since serde puts the value before it.
fn expectation(message: &str) -> String {
    // The last one: a value may have the same words.
    let message = message
        .rsplit_once(" at line ")
        .map_or(message, |(message, _)| message);
    let is_mismatch = ["invalid type: ", "invalid value: ", "invalid length "]
        .iter()
        .any(|start| message.starts_with(start));
    if message.starts_with("missing field `") {
        message.to_owned()
    } else if let (true, Some((_, expected))) = (is_mismatch, message.rsplit_once(", expected ")) {
        format!("expected {expected}")
    } else {
        "a value is not of the announced type".to_owned()
    }
}
