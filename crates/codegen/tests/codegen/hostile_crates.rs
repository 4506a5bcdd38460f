//! Packages from documents full of hostile texts: they compile, their documentation is built, and of its code
//! only what the generator wrote is a test. A text whose code ran would leave a file.
//!
//! `HOSTILE_CRATES` is the number of packages: with as many as there are texts, every text was at every
//! location.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::hostile;
use openapi_client_codegen::runtime::Runtime;
use openapi_client_codegen::{generate, package, write};
use serde_json::Value;
use toml_edit::DocumentMut;

/// The file that code of a text would leave.
const CANARY: &str = "canary-ran";

/// A crate whose documentation has code that does run, so that the test knows what it looks for.
const CONTROL: &str = "//! -      std::fs::write(\"canary-ran\", \"x\").unwrap();\n";

#[test]
fn no_code_of_a_document_runs() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile-crates");
    let _ = std::fs::remove_dir_all(root.join("packages"));
    let count = std::env::var("HOSTILE_CRATES").map_or(2, |count| count.parse().unwrap());
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let texts = hostile::texts().len();
    let mut written = 0;
    for number in 0..count {
        let document = rotated(number * texts / count);
        let generation = generate(&document, &["Generated.".to_owned()]).unwrap();
        let name = format!("hostile-{number}");
        let directory = root.join("packages").join(&name);
        let runtime = Runtime::Directory(repository.join("crates/runtime"));
        let files = package::files(&generation, &name, &directory, runtime).unwrap();
        let page = &files["src/generated/operations.md"];
        written += page.matches("\n```no_run\n# use ").count();
        written += files["README.md"].matches("\n```rust,no_run\nuse ").count();
        for (path, text) in files {
            let text = match &*path {
                "Cargo.toml" => as_member(&text),
                _ => text,
            };
            write::file(&directory.join(path), &text).unwrap();
        }
    }
    let control = root.join("packages/control");
    let manifest = "[package]\nname = \"control\"\nedition = \"2024\"\n\n[features]\nclient = []\n";
    write::file(&control.join("Cargo.toml"), manifest).unwrap();
    write::file(&control.join("src/lib.rs"), CONTROL).unwrap();
    let lock = std::fs::read_to_string(repository.join("Cargo.lock")).unwrap();
    write::file(&root.join("Cargo.lock"), &lock).unwrap();
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"packages/*\"]\n\n[profile.dev]\ndebug = false\n";
    write::file(&root.join("Cargo.toml"), manifest).unwrap();

    cargo(&root, &["check", "--workspace"]);
    cargo(&root, &["doc", "--workspace", "--no-deps"]);
    let tested = cargo(&root, &["test", "--doc", "--workspace"]);
    let tests = tested.lines().filter(|line| line.starts_with("test "));
    let tests = tests.filter(|line| !line.starts_with("test result"));
    // The root of each crate opens with the README and the page of operations: the README names both.
    let is_own = |line: &&str| line.contains("README.md - ") && line.ends_with("compile ... ok");
    let (own, others): (Vec<&str>, Vec<&str>) = tests.partition(is_own);
    assert_eq!(own.len(), written, "{own:#?}");
    assert_eq!(others.len(), 1, "{others:#?}");
    assert!(others[0].contains("control"), "{others:#?}");
    assert_eq!(canaries(&root), [control.join(CANARY)]);
}

/// The document with another text at each location. `offset` is the number of the first text.
fn rotated(offset: usize) -> Value {
    let texts = hostile::texts();
    let next = Cell::new(offset);
    hostile::filled(&hostile::template(), &|marker| match marker {
        "PROSE" => {
            next.set(next.get() + 1);
            texts[next.get() % texts.len()].clone()
        }
        name => {
            let number: usize = name[1..].parse().unwrap();
            format!("{}{number}", texts[(number + offset) % texts.len()])
        }
    })
}

/// The manifest of a package that is no workspace of its own.
fn as_member(manifest: &str) -> String {
    let mut manifest: DocumentMut = manifest.parse().unwrap();
    assert!(manifest.remove("workspace").is_some());
    manifest.to_string()
}

/// The files that code would have left.
fn canaries(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(directory) = waiting.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().is_some_and(|name| name == CANARY) {
                found.push(path);
            } else if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
                waiting.push(path);
            }
        }
    }
    found
}

/// Runs cargo in the workspace and returns what it prints. Its packages are compiled where those of
/// `golden_crates.rs` are.
fn cargo(root: &Path, arguments: &[&str]) -> String {
    let target = root.with_file_name("golden-crates").join("target");
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--no-default-features", "--features", "client"])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    let (out, message) = (&output.stdout, &output.stderr);
    let out = String::from_utf8_lossy(out).into_owned();
    let message = String::from_utf8_lossy(message);
    assert!(output.status.success(), "{arguments:?}: {out}{message}");
    out
}
