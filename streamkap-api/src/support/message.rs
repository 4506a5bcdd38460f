//! What an API says about an error, in the forms that FastAPI gives it.

use std::fmt;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::excerpt;

/// One complaint about a request, with the place that it is about.
///
/// Of what FastAPI sends with it, the rejected input is left out on purpose: it echoes the
/// request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationMessage {
    location: Vec<String>,
    message: String,
    kind: String,
}

impl ValidationMessage {
    /// The way to the place: `body`, `query`, `path` or `header` first, then names and indexes.
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
        match self.location.is_empty() {
            true => f.write_str(&self.message),
            false => write!(f, "{}: {}", self.location.join("."), self.message),
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
    fn into_message(self) -> ValidationMessage {
        let place = |part: Value| match part {
            Value::String(name) => excerpt::message(&name),
            index => index.to_string(),
        };
        ValidationMessage {
            location: self.loc.into_iter().map(place).collect(),
            message: excerpt::message(&self.msg),
            kind: self.kind,
        }
    }
}

/// The complaints in the body of an error; none where it has no list of them.
pub(crate) fn validation(body: &[u8]) -> Vec<ValidationMessage> {
    match detail(body) {
        Some(Value::Array(items)) => items
            .into_iter()
            .filter_map(|item| serde_json::from_value::<WireMessage>(item).ok())
            .map(WireMessage::into_message)
            .collect(),
        _ => Vec::new(),
    }
}

/// What the API says, on one line.
pub(crate) fn text(body: &[u8]) -> Option<String> {
    let text = match detail(body)? {
        Value::String(text) => excerpt::message(&text),
        Value::Object(members) => words_of(&members)?,
        Value::Array(items) => {
            let complaints = validation(body).into_iter().map(|item| item.to_string());
            let texts = items.iter().filter_map(Value::as_str).map(excerpt::message);
            complaints.chain(texts).collect::<Vec<_>>().join("; ")
        }
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The member `detail`, or the whole object where an API puts its words at the top.
fn detail(body: &[u8]) -> Option<Value> {
    let Value::Object(mut members) = serde_json::from_slice(body).ok()? else {
        return None;
    };
    Some(match members.remove("detail") {
        Some(detail) => detail,
        None => Value::Object(members),
    })
}

/// The members of an object that are by convention written for people. The others may hold
/// anything.
fn words_of(members: &Map<String, Value>) -> Option<String> {
    [
        "message",
        "msg",
        "error",
        "error_description",
        "reason",
        "title",
    ]
    .into_iter()
    .find_map(|name| match members.get(name)? {
        Value::String(text) => Some(excerpt::message(text)),
        Value::Object(inner) => words_of(inner),
        _ => None,
    })
}
