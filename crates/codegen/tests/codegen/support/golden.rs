//! The documents of `tests/golden/`.

use std::path::{Path, PathBuf};

use model::recorded::Recorded;
use openapi_client_codegen::custom::Custom;
use openapi_client_codegen::{Generation, Options, generate_with};
use serde_json::Value;

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// The documents' names, in order.
pub fn names() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() >= 10, "{names:?}");
    names
}

pub fn document(name: &str) -> Value {
    let path = folder().join(name).join("document.yaml");
    // Parsed only: a reference to another document is for the generator to report.
    document::parse(&std::fs::read_to_string(path).unwrap(), name).unwrap()
}

/// The names that are recorded beside a document.
pub fn recorded(name: &str) -> Recorded {
    let path = folder().join(name).join("names.toml");
    let text = std::fs::read_to_string(path).unwrap_or_default();
    Recorded::parse(&text, name).unwrap()
}

/// What a manifest beside a document states about the code.
fn custom(name: &str) -> Custom {
    let path = folder().join(name).join("Cargo.toml");
    let text = std::fs::read_to_string(path).unwrap_or_default();
    Custom::of_manifest(&text, name).unwrap()
}

pub fn generated(name: &str) -> Generation {
    of(name, &document(name))
}

/// What a document becomes with what stands beside the document of this name.
pub fn of(name: &str, document: &Value) -> Generation {
    let options = Options {
        names: recorded(name),
        custom: custom(name),
        ..Options::default()
    };
    let header = ["Generated; do not edit.".to_owned()];
    generate_with(document, &header, &options).unwrap()
}
