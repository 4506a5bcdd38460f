//! The parameters of an operation: how the document has each written, and what a call writes.

use serde_json::Value;

use super::call::Call;
use super::percent::{encode, encode_reserved};
use super::style;
use crate::builder::FieldError;

/// A parameter of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// The name of its setter.
    pub(super) setter: &'static str,
    need: Need,
    /// The name in the document.
    name: &'static str,
    location: Location,
    style: &'static str,
    explode: bool,
    allow_reserved: bool,
    is_json: bool,
}

/// Whether a call can do without a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It cannot.
    Required,
    /// It can.
    Optional,
}

#[derive(Clone, Copy, Debug)]
enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

/// What a setter has made of a value: JSON, or what is wrong with it.
pub(super) type Encoded = Result<Value, String>;

impl Parameter {
    const fn new(
        (setter, need, name): (&'static str, Need, &'static str),
        location: Location,
        style: &'static str,
        explode: bool,
    ) -> Self {
        Self {
            setter,
            need,
            name,
            location,
            style,
            explode,
            allow_reserved: false,
            is_json: false,
        }
    }

    /// A parameter `{name}` of the path.
    pub const fn path(setter: &'static str, need: Need, name: &'static str) -> Self {
        Self::new((setter, need, name), Location::Path, "simple", false)
    }

    /// A parameter of the query.
    pub const fn query(setter: &'static str, need: Need, name: &'static str) -> Self {
        Self::new((setter, need, name), Location::Query, "form", true)
    }

    /// A header.
    pub const fn header(setter: &'static str, need: Need, name: &'static str) -> Self {
        Self::new((setter, need, name), Location::Header, "simple", false)
    }

    /// A cookie.
    pub const fn cookie(setter: &'static str, need: Need, name: &'static str) -> Self {
        Self::new((setter, need, name), Location::Cookie, "form", true)
    }

    /// The parameter in another style than that of its location.
    #[must_use]
    pub const fn style(self, style: &'static str, explode: bool) -> Self {
        Self {
            style,
            explode,
            ..self
        }
    }

    /// The parameter with the reserved signs that a query can hold left as they are (`allowReserved`).
    #[must_use]
    pub const fn reserved(self) -> Self {
        Self {
            allow_reserved: true,
            ..self
        }
    }

    /// The parameter as JSON text.
    #[must_use]
    pub const fn json(self) -> Self {
        Self {
            is_json: true,
            ..self
        }
    }

    /// Adds to `call` what the setter has made; nothing for a parameter that is not set.
    ///
    /// # Errors
    ///
    /// Returns a message that names the parameter if it is missing, or if it cannot be sent.
    pub(super) fn write(&self, value: Option<Encoded>, call: &mut Call) -> Result<(), String> {
        let Self { name, explode, .. } = *self;
        let value = match value {
            Some(Ok(value)) => value,
            Some(Err(problem)) => return Err(format!("the parameter `{name}` {problem}")),
            None if self.need == Need::Required => {
                return Err(format!("the parameter {}", FieldError::Missing(name)));
            }
            None => Value::Null,
        };
        let json = self.is_json.then(|| value.to_string());
        match (self.location, json) {
            (Location::Path, None) => {
                return call.path(name, &value, self.style, explode);
            }
            (Location::Path, Some(json)) => call.path_text(name, &encode(&json)),
            // Nothing else is sent for null.
            _ if value.is_null() => {}
            (Location::Query, json) => {
                let signs = if self.allow_reserved {
                    encode_reserved
                } else {
                    encode
                };
                let pairs = match json {
                    Some(json) => style::query(name, &json.into(), "form", true, encode),
                    None => style::query(name, &value, self.style, explode, signs),
                };
                call.add_to_query(&pairs);
            }
            (Location::Header, json) => {
                let text = json.map(|json| ascii(&json));
                let text = text.unwrap_or_else(|| style::header(&value, explode));
                return call.header(name, text);
            }
            (Location::Cookie, Some(json)) => {
                call.cookies(&style::query(name, &json.into(), "form", true, encode));
            }
            (Location::Cookie, None) => {
                call.cookies(&style::query(name, &value, "form", explode, encode));
            }
        }
        Ok(())
    }
}

/// JSON with what is not ASCII escaped, since a header has no encoding.
fn ascii(json: &str) -> String {
    let mut text = String::new();
    for c in json.chars() {
        if c.is_ascii() {
            text.push(c);
        } else {
            let units = c.encode_utf16(&mut [0; 2]).to_vec();
            text.extend(units.iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    text
}
