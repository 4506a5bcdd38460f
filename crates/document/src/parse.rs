//! Parses OpenAPI documents: JSON or YAML to an ordered tree.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde_json::Value;
use thiserror::Error;
use url::Url;

use crate::{BundleError, Bundler, NotText, Scope, text_of};

/// Maximum size of a document that the user names, in bytes.
pub const MAX_DOCUMENT: u64 = 256 << 20;

/// Maximum size of a local document that another one refers to, in bytes: that of one from a URL.
pub const MAX_REFERENCED: u64 = 32 << 20;

/// A document that cannot be used.
#[derive(Debug, Error)]
pub enum DocumentError {
    /// The file cannot be read.
    #[error("{origin}: cannot be read")]
    Unreadable {
        /// The file.
        origin: String,
        /// The cause.
        #[source]
        source: std::io::Error,
    },
    /// The file is not text.
    #[error("{origin}: {problem}")]
    NotText {
        /// The file.
        origin: String,
        /// Why it is none.
        problem: NotText,
    },
    /// The file is larger than what is read.
    #[error("{origin}: larger than {} MiB, the most that is read", limit >> 20)]
    TooLarge {
        /// The file.
        origin: String,
        /// The most that is read, in bytes.
        limit: u64,
    },
    /// A document refers to a file that is not within the directory of documents.
    #[error(
        "{origin}: not within {directory}, which documents may refer to; if it belongs to the \
         document, pass --documents-within with a directory above both"
    )]
    Outside {
        /// The file.
        origin: String,
        /// The directory.
        directory: String,
    },
    /// A document refers to a directory, a device, a pipe or the like.
    #[error("{origin}: not a regular file; documents refer to regular files only")]
    NotRegular {
        /// The file.
        origin: String,
    },
    /// The text is neither JSON nor YAML.
    #[error("{origin}:{line}:{column}: invalid {format}: {message}")]
    Syntax {
        /// The file or URL of the text.
        origin: String,
        /// Line, counted from 1.
        line: usize,
        /// Column, counted from 1.
        column: usize,
        /// `JSON` or `YAML`.
        format: &'static str,
        /// The parser's message, without the location.
        message: String,
    },
    /// Well-formed, but not an OpenAPI 3.0, 3.1 or 3.2 document.
    #[error("{origin}: not an OpenAPI document: {message}")]
    NotOpenApi {
        /// The file or URL of the text.
        origin: String,
        /// What is wrong, and what to do.
        message: String,
    },
    /// A document that another one refers to cannot be read.
    #[error("{at}: `{reference}` cannot be read")]
    Reference {
        /// The document and the location of the reference.
        at: String,
        /// The value of `$ref`.
        reference: String,
        /// The cause.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A reference to a URL where only local files are read.
    #[error("{origin} is not read here; bundle the document with the command `vendor` first")]
    NotLocal {
        /// The origin of the URL.
        origin: String,
    },
    /// The document cannot be bundled.
    #[error(transparent)]
    Bundle(#[from] BundleError),
}

/// Reads a file that the user names as UTF-8, of at most 256 MiB.
pub fn read_text(path: &Path) -> Result<String, DocumentError> {
    read_up_to(path, MAX_DOCUMENT)
}

/// Reads standard input as UTF-8, of at most 256 MiB.
pub fn read_standard_input() -> Result<String, DocumentError> {
    read_from(std::io::stdin().lock(), "standard input", MAX_DOCUMENT)
}

/// Reads UTF-8 of at most `limit` bytes, from what errors call `origin`.
pub fn read_from(input: impl Read, origin: &str, limit: u64) -> Result<String, DocumentError> {
    read_sized(input, 0, origin, limit)
}

pub(crate) fn read_up_to(path: &Path, limit: u64) -> Result<String, DocumentError> {
    let origin = path.display().to_string();
    match File::open(path) {
        Ok(file) => {
            let size = file.metadata().map_or(0, |metadata| metadata.len());
            read_sized(file, size, &origin, limit)
        }
        Err(source) => Err(DocumentError::Unreadable { origin, source }),
    }
}

/// Reads what may have `size` bytes.
fn read_sized(
    input: impl Read,
    size: u64,
    origin: &str,
    limit: u64,
) -> Result<String, DocumentError> {
    // One byte more shows that there is none.
    let capacity = usize::try_from(size.min(limit) + 1).unwrap_or_default();
    let mut bytes = Vec::with_capacity(capacity);
    let read = input.take(limit + 1).read_to_end(&mut bytes);
    let read = read.map_err(|source| DocumentError::Unreadable {
        origin: origin.to_owned(),
        source,
    })?;
    if read as u64 > limit {
        return Err(DocumentError::TooLarge {
            origin: origin.to_owned(),
            limit,
        });
    }
    text_of(bytes).map_err(|problem| DocumentError::NotText {
        origin: origin.to_owned(),
        problem,
    })
}

/// Reads an OpenAPI 3.0, 3.1 or 3.2 document from a local file, JSON or YAML, and bundles the local files
/// that it refers to, which are within `directory`, or else within the document's repository or directory.
pub fn read(path: &Path, directory: Option<&Path>) -> Result<Value, DocumentError> {
    let document = parse(&read_text(path)?, &path.display().to_string())?;
    let Some(base) = file_url(path) else {
        return Ok(document);
    };
    let scope = Scope::new(path, directory)?;
    bundle(document, base, &mut |url| Ok(scope.read(url)?))
}

/// The `file` URL of a path.
pub fn file_url(path: &Path) -> Option<Url> {
    Url::from_file_path(std::path::absolute(path).ok()?).ok()
}

/// Bundles `document`, which is at `base`, with the documents that it refers to. `load` returns the
/// text of each.
pub fn bundle(
    document: Value,
    base: Url,
    load: &mut dyn FnMut(&Url) -> anyhow::Result<String>,
) -> Result<Value, DocumentError> {
    let mut bundler = Bundler::new(base.clone(), document)?;
    while let Some(missing) = bundler.missing().cloned() {
        let unreadable = |source: anyhow::Error| DocumentError::Reference {
            at: missing.at.clone(),
            reference: missing.reference.clone(),
            source: source.into(),
        };
        let text = load(&missing.url).map_err(unreadable)?;
        let label = base
            .make_relative(&missing.url)
            .unwrap_or_else(|| missing.url.to_string());
        bundler.provide(&missing.url, parse_tree(&text, &label)?)?;
    }
    Ok(bundler.finish()?)
}

/// Parses an OpenAPI 3.0, 3.1 or 3.2 document; `origin` names it in errors.
pub fn parse(text: &str, origin: &str) -> Result<Value, DocumentError> {
    let start = text.strip_prefix('\u{feff}').unwrap_or(text).trim_start();
    let problem = if start.is_empty() {
        "the document is empty"
    } else if start.starts_with('<') {
        "it is HTML or XML; the URL or file may be a documentation page"
    } else {
        let document = parse_tree(text, origin)?;
        check(&document, origin)?;
        return Ok(document);
    };
    Err(DocumentError::NotOpenApi {
        origin: origin.to_owned(),
        message: problem.to_owned(),
    })
}

/// Parses any JSON or YAML; the order of keys is kept.
pub fn parse_tree(text: &str, origin: &str) -> Result<Value, DocumentError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // JSON is YAML too, but the JSON parser is much faster and has better messages.
    let json = text.trim_start().starts_with(['{', '[']);
    let json = json.then(|| serde_json::from_str(text));
    let json_error = match json {
        Some(Ok(tree)) => return Ok(tree),
        Some(Err(error)) => Some(error),
        None => None,
    };
    let yaml_error = match serde_saphyr::from_str_with_options(text, yaml_options(text)) {
        Ok(mut tree) => {
            whole_numbers(&mut tree);
            return Ok(tree);
        }
        Err(error) => yaml_error(&error, origin),
    };
    let Some(error) = json_error else {
        return Err(yaml_error);
    };
    // It is that of the two which gets further.
    if let DocumentError::Syntax { line, column, .. } = &yaml_error
        && (*line, *column) > (error.line(), error.column())
    {
        return Err(yaml_error);
    }
    let message = error.to_string();
    let suffix = format!(" at line {} column {}", error.line(), error.column());
    Err(DocumentError::Syntax {
        origin: origin.to_owned(),
        line: error.line(),
        column: error.column(),
        format: "JSON",
        message: message.strip_suffix(&suffix).unwrap_or(&message).to_owned(),
    })
}

/// Makes integers of doubles without a fraction. JSON has one kind of number, and the parser reads an
/// integer with leading zeros, which YAML 1.2 allows, as a double.
fn whole_numbers(tree: &mut Value) {
    /// From here on a double may stand for several integers.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match tree {
        Value::Number(number) if number.is_f64() => {
            let whole = number
                .as_f64()
                .filter(|double| double.fract() == 0.0 && double.abs() < EXACT);
            if let Some(double) = whole {
                *tree = Value::from(double as i64);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(whole_numbers),
        Value::Object(values) => values.values_mut().for_each(whole_numbers),
        _ => {}
    }
}

/// How YAML is read: by YAML 1.2, as OpenAPI asks for, in which `no`, `y` and `1_000` are strings.
pub fn yaml_options(text: &str) -> serde_saphyr::Options {
    // The length of the text bounds the work; the default budget is for small files.
    let most = text.len().max(1_000_000);
    serde_saphyr::options! {
        strict_booleans: true,
        underscored_numbers_as_strings: true,
        budget: serde_saphyr::budget! {
            max_events: most,
            max_nodes: most,
            max_total_scalar_bytes: most,
        },
    }
}

fn yaml_error(error: &serde_saphyr::Error, origin: &str) -> DocumentError {
    let (line, column) = error
        .location()
        .map_or((1, 1), |at| (at.line() as usize, at.column() as usize));
    DocumentError::Syntax {
        origin: origin.to_owned(),
        line,
        column,
        format: "YAML",
        message: yaml_message(error),
    }
}

/// The message of a YAML error, without its location and without advice about the parser's API.
pub(crate) fn yaml_message(error: &serde_saphyr::Error) -> String {
    use serde_saphyr::MessageFormatter;
    let message = serde_saphyr::UserMessageFormatter.format_message(error.without_snippet());
    message.chars().filter(|c| !c.is_control()).collect()
}

/// Checks that a tree is an OpenAPI 3.0, 3.1 or 3.2 document; `origin` names it in errors.
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
            if ["3.0.", "3.1.", "3.2."]
                .iter()
                .any(|known| version.starts_with(known)) =>
        {
            Ok(())
        }
        Some(Value::String(version)) => refuse(&format!(
            "version `{version}` at /openapi is not supported; use 3.0.x, 3.1.x or 3.2.x"
        )),
        Some(_) => refuse("/openapi is not a string such as \"3.1.0\""),
        None if document.get("swagger").is_some() => {
            refuse("it is Swagger 2.0; convert it to OpenAPI 3 first")
        }
        None if document.get("asyncapi").is_some() => {
            refuse("it is AsyncAPI, which describes messages and not HTTP operations")
        }
        None => refuse("the top level has no `openapi` property"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn words_and_numbers_are_those_of_yaml_1_2() {
        let text = "openapi: 3.1.0\npaths: {}\nx: [y, no, On, NO, 1_000, 0o17, 1.0, true, ~]\n";
        let strings = ["y", "no", "On", "NO", "1_000"].map(Value::from);
        let others = [json!(15), json!(1), json!(true), json!(null)];
        let document = parse(text, "x.yaml").unwrap();
        assert_eq!(document["x"], json!([strings.as_slice(), &others].concat()));
    }

    #[test]
    fn yaml_may_begin_with_a_brace() {
        let document = parse("{openapi: 3.1.0, paths: {/a: {}}, x: [a, 'b']}", "x.yaml").unwrap();
        assert_eq!(document["paths"], serde_json::json!({ "/a": {} }));
        for (broken, start) in [
            ("{\"openapi\": \"3.1.0\",\n \"a\": tru", "x:2:"),
            ("{openapi: 3.1.0,\n paths: [}", "x:2:"),
        ] {
            let error = parse(broken, "x").unwrap_err().to_string();
            assert!(error.starts_with(start), "{error}");
        }
    }

    #[test]
    fn integers_of_yaml_may_have_leading_zeros() {
        let text = "openapi: 3.1.0\na: [007, 08, -007, 0o17, 0x1F, +3, 7, 1e3, 0.5, '007']\n";
        let document = parse(text, "x.yaml").unwrap();
        let expected = serde_json::json!([7, 8, -7, 15, 31, 3, 7, 1000, 0.5, "007"]);
        assert_eq!(document["a"], expected);
    }

    #[test]
    fn yaml_may_be_large() {
        let path = |n: usize| {
            format!("  /{n}: {{get: {{responses: {{\"200\": {{description: ok}}}}}}}}\n")
        };
        let paths: String = (0..40_000).map(path).collect();
        let document = parse(&format!("openapi: 3.1.0\npaths:\n{paths}"), "x.yaml").unwrap();
        assert_eq!(document["paths"].as_object().unwrap().len(), 40_000);
    }

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
    fn a_syntax_error_states_its_location_once() {
        let error = parse("{\n  \"openapi\": }3.1.0\n}", "x.json").unwrap_err();
        assert!(error.to_string().starts_with("x.json:2:"), "{error}");
        assert!(!error.to_string().contains("line 2"), "{error}");
        let error = parse("openapi: 3.1.0\npaths: [\n", "x.yaml").unwrap_err();
        let message = error.to_string();
        assert!(message.starts_with("x.yaml:"), "{error}");
        assert!(!message.contains("line "), "{error}");
        let error = parse("openapi: 3.1.0\nopenapi: 3.1.0\n", "x.yaml").unwrap_err();
        let message = error.to_string();
        assert!(message.starts_with("x.yaml:2:1: invalid YAML: "), "{error}");
        for word in ["line ", "option", "DuplicateKey", "\n"] {
            assert!(!message.contains(word), "{word}: {message}");
        }
    }

    #[test]
    fn an_unreadable_file_states_its_cause_once() {
        let error = anyhow::Error::new(read(Path::new("/nothing/here.json"), None).unwrap_err());
        let message = format!("{error:#}");
        assert_eq!(message.matches("os error").count(), 1, "{message}");
    }

    #[test]
    fn other_documents_are_refused_by_name() {
        for (text, hint) in [
            ("swagger: '2.0'", "Swagger 2.0"),
            ("asyncapi: 3.0.0", "AsyncAPI"),
            ("openapi: 2.9.0", "2.9.0"),
            ("openapi: 3", "not a string"),
            ("{}", "no `openapi`"),
            ("", "empty"),
            (" \n", "empty"),
            ("<!doctype html><html>", "HTML"),
            ("- a", "not an object"),
        ] {
            let error = parse(text, "d").unwrap_err().to_string();
            assert!(error.contains(hint), "{text}: {error}");
        }
    }
}
