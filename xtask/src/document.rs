//! Reading an OpenAPI document: JSON or YAML text to one ordered tree.

use std::path::Path;

use serde_json::Value;
use thiserror::Error;

pub use crate::openapi::{METHODS, Pointer};

/// A document that cannot be used, with where and how to mend it.
#[derive(Debug, Error)]
pub enum DocumentError {
    /// The file cannot be read.
    #[error("{origin}: cannot be read: {source}")]
    Unreadable {
        /// The file.
        origin: String,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
    /// The text is neither JSON nor YAML.
    #[error("{origin}:{line}:{column}: not {format}: {message}")]
    Syntax {
        /// The file or address that the text came from.
        origin: String,
        /// Line, counted from 1.
        line: usize,
        /// Column, counted from 1.
        column: usize,
        /// `JSON` or `YAML`.
        format: &'static str,
        /// What the parser said.
        message: String,
    },
    /// Well-formed, but not an OpenAPI 3.0 or 3.1 document.
    #[error("{origin}: not an OpenAPI document: {message}")]
    NotOpenApi {
        /// The file or address that the text came from.
        origin: String,
        /// What is missing, and what to give instead.
        message: String,
    },
}

/// Reads an OpenAPI 3.0 or 3.1 document from a local file, JSON or YAML.
pub fn read(path: &Path) -> Result<Value, DocumentError> {
    let origin = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|source| DocumentError::Unreadable {
        origin: origin.clone(),
        source,
    })?;
    parse(&String::from_utf8_lossy(&bytes), &origin)
}

/// Parses the text of an OpenAPI 3.0 or 3.1 document; `origin` names it in errors.
pub fn parse(text: &str, origin: &str) -> Result<Value, DocumentError> {
    let document = parse_tree(text, origin)?;
    check(&document, origin)?;
    Ok(document)
}

/// Parses JSON or YAML of any content; the order of keys is kept.
pub fn parse_tree(text: &str, origin: &str) -> Result<Value, DocumentError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Every JSON text is YAML too, but the JSON parser is faster by far and says better what is
    // wrong with JSON.
    if text.trim_start().starts_with(['{', '[']) {
        return serde_json::from_str(text).map_err(|error| DocumentError::Syntax {
            origin: origin.to_owned(),
            line: error.line(),
            column: error.column(),
            format: "JSON",
            message: error.to_string(),
        });
    }
    serde_saphyr::from_str(text).map_err(|error| {
        let (line, column) = error
            .location()
            .map_or((0, 0), |at| (at.line() as usize, at.column() as usize));
        DocumentError::Syntax {
            origin: origin.to_owned(),
            line,
            column,
            format: "YAML",
            message: error.to_string(),
        }
    })
}

/// Checks that a tree is an OpenAPI 3.0 or 3.1 document; `origin` names it in errors.
pub fn check(document: &Value, origin: &str) -> Result<(), DocumentError> {
    let refuse = |message: &str| {
        Err(DocumentError::NotOpenApi {
            origin: origin.to_owned(),
            message: message.to_owned(),
        })
    };
    if !document.is_object() {
        return refuse("the top level is not an object");
    }
    match document.get("openapi") {
        Some(Value::String(version))
            if version.starts_with("3.0.") || version.starts_with("3.1.") =>
        {
            Ok(())
        }
        Some(Value::String(version)) => refuse(&format!(
            "version `{version}` at /openapi; 3.0.x and 3.1.x are supported"
        )),
        Some(_) => refuse("/openapi is not a text such as \"3.1.0\""),
        None if document.get("swagger").is_some() => {
            refuse("it is Swagger 2.0; convert it to OpenAPI 3 first")
        }
        None if document.get("asyncapi").is_some() => {
            refuse("it is AsyncAPI, which describes messages rather than HTTP operations")
        }
        None => refuse("the top level has no `openapi` member"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn yaml_and_json_give_the_same_ordered_tree() {
        let yaml = parse("openapi: 3.1.0\npaths: {}\ninfo:\n  b: 1\n  a: null\n", "y").unwrap();
        let json = parse(
            r#"{"openapi":"3.1.0","paths":{},"info":{"b":1,"a":null}}"#,
            "j",
        )
        .unwrap();
        assert_eq!(yaml.to_string(), json.to_string());
    }

    #[test]
    fn broken_text_is_refused_with_its_place() {
        let error = parse("{\n  \"openapi\": 3.1.0\n}", "x.json").unwrap_err();
        assert!(error.to_string().starts_with("x.json:2:"), "{error}");
        let error = parse("openapi: 3.1.0\npaths: [\n", "x.yaml").unwrap_err();
        assert!(error.to_string().starts_with("x.yaml:"), "{error}");
    }

    #[test]
    fn other_documents_are_refused_by_name() {
        for (text, hint) in [
            ("swagger: '2.0'", "Swagger 2.0"),
            ("asyncapi: 3.0.0", "AsyncAPI"),
            ("openapi: 2.9.0", "2.9.0"),
            ("openapi: 3", "not a text"),
            ("{}", "no `openapi`"),
        ] {
            let error = parse(text, "d").unwrap_err().to_string();
            assert!(error.contains(hint), "{text}: {error}");
        }
    }
}
