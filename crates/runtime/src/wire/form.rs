//! Forms: `application/x-www-form-urlencoded`.

use serde::Serialize;
use serde_json::Value;

use super::call::Call;
use super::percent::{encode, encode_reserved};
use super::style;

/// How a property of a form is written if the document defines it.
#[derive(Clone, Copy, Debug)]
pub enum Encoding {
    /// As JSON.
    Json,
    /// As a query parameter is.
    Style {
        /// `style`.
        style: &'static str,
        /// `explode`.
        explode: bool,
        /// Whether reserved signs are left as they are.
        allow_reserved: bool,
    },
}

impl Call {
    /// Sends `body` as `application/x-www-form-urlencoded`: an array as one pair an item, an object
    /// inside as JSON, the properties that are named in `encodings` as defined there.
    pub(super) fn form<T: Serialize + ?Sized>(
        &mut self,
        body: &T,
        encodings: &[(&str, Encoding)],
    ) -> Result<(), String> {
        let value = super::to_json(body).map_err(|_| "the body cannot be written as a form")?;
        let Value::Object(properties) = value else {
            return Err("a form has to be an object".to_owned());
        };
        let pairs = properties.iter().map(|(name, value)| {
            let encoding = encodings.iter().find(|(known, _)| known == name);
            match encoding.map(|(_, encoding)| *encoding) {
                _ if value.is_null() => String::new(),
                Some(Encoding::Style {
                    style,
                    explode,
                    allow_reserved,
                }) => style::query(name, value, style, explode, signs(allow_reserved)),
                Some(Encoding::Json) => json_pair(name, value),
                None if value.is_object() => json_pair(name, value),
                None => style::query(name, value, "form", true, encode),
            }
        });
        let pairs: Vec<String> = pairs.filter(|pairs| !pairs.is_empty()).collect();
        self.bytes("application/x-www-form-urlencoded", pairs.join("&"));
        Ok(())
    }
}

fn signs(allow_reserved: bool) -> fn(&str) -> String {
    if allow_reserved {
        encode_reserved
    } else {
        encode
    }
}

fn json_pair(name: &str, value: &Value) -> String {
    format!("{}={}", encode(name), encode(&value.to_string()))
}
