//! The messages in the body of an error, in the forms that FastAPI uses.

use std::fmt;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::redactor::Redactor;
use super::snippet;

/// How many complaints of a list are read.
const LIST_LIMIT: usize = 32;

/// How many parts of a location are read.
const LOCATION_LIMIT: usize = 16;

/// How long the messages of a list are together, in bytes. What is beyond is counted.
const JOINED_LIMIT: usize = 1024;

/// One validation error of a request, with its location.
///
/// Of what FastAPI sends with it, the rejected input is left out on purpose: it echoes the
/// request.
///
/// ```
/// use openapi_client_runtime::ValidationMessage;
///
/// /// What is wrong with a property of the body.
/// fn about<'m>(messages: &'m [ValidationMessage], property: &str) -> Option<&'m str> {
///     let is_about = |it: &&ValidationMessage| it.location() == ["body", property];
///     messages.iter().find(is_about).map(ValidationMessage::message)
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationMessage {
    location: Vec<String>,
    message: String,
    kind: String,
}

impl ValidationMessage {
    /// The location: `body`, `query`, `path` or `header` first, then names and indexes.
    pub fn location(&self) -> &[String] {
        &self.location
    }

    /// What is wrong there, in the API's words.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The kind of complaint in the validator's terms, such as `string_too_long`. May be empty.
    pub fn kind(&self) -> &str {
        &self.kind
    }
}

/// The location in dots, then the message: `body.secret: field required`.
impl fmt::Display for ValidationMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.location.is_empty() {
            f.write_str(&self.message)
        } else {
            write!(f, "{}: {}", self.location.join("."), self.message)
        }
    }
}

#[derive(Deserialize)]
struct WireMessage {
    #[serde(default)]
    loc: Vec<Value>,
    msg: String,
    #[serde(default, rename = "type")]
    kind: String,
}

impl WireMessage {
    fn into_message(self, secrets: &Redactor) -> ValidationMessage {
        let part = |part: Value| match part {
            Value::String(name) => snippet::message(&name, secrets),
            Value::Number(index) => index.to_string(),
            _ => String::new(),
        };
        let location = self.loc.into_iter().take(LOCATION_LIMIT);
        ValidationMessage {
            location: location.map(part).collect(),
            message: snippet::message(&self.msg, secrets),
            kind: snippet::message(&self.kind, secrets),
        }
    }
}

/// The complaints in the body of an error; none where it has no list of them.
pub(crate) fn validation(body: &[u8], secrets: &Redactor) -> Vec<ValidationMessage> {
    match detail(body) {
        Some(Value::Array(items)) => items
            .into_iter()
            .filter_map(|item| complaint(item, secrets))
            .take(LIST_LIMIT)
            .collect(),
        _ => Vec::new(),
    }
}

fn complaint(item: Value, secrets: &Redactor) -> Option<ValidationMessage> {
    let message = serde_json::from_value::<WireMessage>(item).ok()?;
    Some(message.into_message(secrets))
}

/// The message of the API, on one line.
pub(crate) fn text(body: &[u8], secrets: &Redactor) -> Option<String> {
    let text = match detail(body)? {
        Value::String(text) => snippet::message(&text, secrets),
        Value::Object(properties) => words_of(&properties, secrets)?,
        Value::Array(items) => joined(items, secrets),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The first messages of a list, and how many more there are.
fn joined(items: Vec<Value>, secrets: &Redactor) -> String {
    let mut text = String::new();
    let count = items.len();
    for (index, item) in items.into_iter().enumerate() {
        let item = match item {
            Value::String(text) => snippet::message(&text, secrets),
            item => complaint(item, secrets).map_or_else(String::new, |item| item.to_string()),
        };
        if item.is_empty() {
            continue;
        }
        if index >= LIST_LIMIT || text.len() + item.len() > JOINED_LIMIT && !text.is_empty() {
            return format!("{text}; and {} more", count - index);
        }
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(&item);
    }
    text
}

/// The property `detail`, or the whole object if an API has its message at the top.
fn detail(body: &[u8]) -> Option<Value> {
    let Value::Object(mut properties) = serde_json::from_slice(body).ok()? else {
        return None;
    };
    Some(match properties.remove("detail") {
        Some(detail) => detail,
        None => Value::Object(properties),
    })
}

/// The properties of an object that are by convention written for people. The others may hold
/// anything.
fn words_of(properties: &Map<String, Value>, secrets: &Redactor) -> Option<String> {
    [
        "message",
        "msg",
        "error",
        "error_description",
        "reason",
        "title",
    ]
    .into_iter()
    .find_map(|name| match properties.get(name)? {
        Value::String(text) => Some(snippet::message(text, secrets)),
        Value::Object(inner) => words_of(inner, secrets),
        _ => None,
    })
}
