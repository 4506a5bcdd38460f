//! The crates that the documents of `tests/golden/` become: they compile without a warning, and
//! `behaviour/program.rs` finds them to do on the wire what the documents say.
//!
//! All of them are members of one workspace under the target folder, with the repository's lock
//! file, so that nothing but what the repository itself needs is asked for, and no network.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "support/golden.rs"]
mod golden;
#[path = "support/values.rs"]
mod values;

use std::path::Path;
use std::process::Command;

use toml_edit::DocumentMut;
use xtask::generate::{Files, Generation, package, write};
use xtask::names::pascal;
use xtask::recorded::component as location;

/// The crates whose documentation is tested: those with the most kinds of parameters and bodies.
const DOCUMENTED: [&str; 4] = ["constraints", "media", "multipart", "parameters"];

const PROGRAM: [(&str, &str); 6] = [
    ("main.rs", include_str!("behaviour/program.rs")),
    ("downstream.rs", include_str!("behaviour/downstream.rs")),
    ("fidelity.rs", include_str!("behaviour/fidelity.rs")),
    ("paging.rs", include_str!("behaviour/paging.rs")),
    ("mock.rs", include_str!("behaviour/mock.rs")),
    ("wire.rs", include_str!("behaviour/wire.rs")),
];

/// Writes the workspace: a crate a document, and the program that uses them.
fn workspace(root: &Path) {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let manifest = std::fs::read_to_string(repository.join("Cargo.toml")).unwrap();
    let shared: DocumentMut = manifest.parse().unwrap();
    let mut program =
        String::from("[package]\nname = \"behaviour\"\nedition = \"2024\"\n\n[dependencies]\n");
    for (name, features) in [
        ("axum", "[]"),
        ("chrono", "[]"),
        ("serde", "[]"),
        ("serde_json", "[]"),
        ("tokio", "[\"rt\", \"net\", \"time\"]"),
        ("uuid", "[]"),
    ] {
        let version = &shared["workspace"]["dependencies"][name];
        let version = version
            .as_str()
            .or_else(|| version.get("version")?.as_str())
            .unwrap();
        program += &format!("{name} = {{ version = \"{version}\", features = {features} }}\n");
    }
    let mut members = vec!["behaviour".to_owned()];
    for name in golden::names() {
        let package = format!("golden-{name}");
        let mut files = package::files(&golden::generated(&name), &package).unwrap();
        // A crate on its own is its own workspace; here it is a member of ours.
        let mut manifest: DocumentMut = files["Cargo.toml"].parse().unwrap();
        assert!(manifest.remove("workspace").is_some());
        files.insert("Cargo.toml".to_owned(), manifest.to_string());
        for (path, text) in &files {
            write::file(&root.join(&package).join(path), text).unwrap();
        }
        remove_left_overs(&root.join(&package).join("src"), &files);
        let schemars = if name == "constraints" {
            ", \"schemars\""
        } else {
            ""
        };
        program += &format!(
            "{package} = {{ path = \"../{package}\", default-features = false, features = [\"client\", \"mock\"{schemars}] }}\n"
        );
        members.push(package);
    }
    let members: Vec<String> = members
        .iter()
        .map(|member| format!("\"{member}\""))
        .collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = false\n",
        members.join(", ")
    );
    write::file(&root.join("Cargo.toml"), &manifest).unwrap();
    write::file(&root.join("behaviour/Cargo.toml"), &program).unwrap();
    for (name, text) in PROGRAM {
        write::file(&root.join("behaviour/src").join(name), text).unwrap();
    }
    let (types, values) = fidelity();
    write::file(&root.join("behaviour/src/types.rs"), &types).unwrap();
    write::file(&root.join("behaviour/src/values.json"), &values).unwrap();
    let lock = std::fs::read_to_string(repository.join("Cargo.lock")).unwrap();
    write::file(&root.join("Cargo.lock"), &lock).unwrap();
}

/// A function that reads and writes a value as the type of a component, and values of each component.
fn fidelity() -> (String, String) {
    let mut branches = String::new();
    let mut values = Vec::new();
    // The document of wrong forms describes no values.
    for name in golden::names().into_iter().filter(|name| name != "repairs") {
        let document = golden::document(&name);
        let generation = golden::generated(&name);
        let schemas = document["components"]["schemas"].as_object();
        for component in schemas.into_iter().flat_map(|schemas| schemas.keys()) {
            let same = schemas.into_iter().flat_map(|schemas| schemas.keys());
            let same = same.filter(|other| pascal(other) == pascal(component));
            let Some(type_name) = type_of(&generation, component).filter(|_| same.count() == 1)
            else {
                continue;
            };
            let package = name.replace('-', "_");
            branches += &format!(
                "        ({name:?}, {component:?}) => of::<golden_{package}::types::{type_name}>(value),\n"
            );
            for future in [false, true] {
                let document = &document;
                let made = values::Maker { document, future }.of_component(component);
                values.push(serde_json::json!([name, component, made]));
            }
        }
    }
    let types = format!(
        "use serde_json::Value;\n\nuse crate::fidelity::of;\n\n\
         pub fn rewritten(document: &str, component: &str, value: &Value) -> Result<Value, String> {{\n    \
         match (document, component) {{\n{branches}        _ => Err(\"no type\".to_owned()),\n    }}\n}}\n"
    );
    (types, serde_json::Value::Array(values).to_string())
}

/// The type of a component in `types`, where its name is that of no other component.
fn type_of(generation: &Generation, component: &str) -> Option<String> {
    let name = generation.names.types.get(&location(component))?.clone();
    let declared = ["struct", "enum", "type"].map(|kind| format!("pub {kind} {name}"));
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let is_type = generation
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("types/"))
        .flat_map(|(_, text)| text.lines())
        .any(|line| {
            let line = line.trim_start();
            declared
                .iter()
                .any(|start| line.strip_prefix(start).is_some_and(ends))
        });
    is_type.then_some(name)
}

/// Removes what an earlier run of the test left in the folder and this one did not write.
fn remove_left_overs(source: &Path, files: &Files) {
    for path in write::read(source).unwrap().keys() {
        if !files.contains_key(&format!("src/{path}")) {
            std::fs::remove_file(source.join(path)).unwrap();
        }
    }
}

#[test]
fn the_crates_of_all_documents_compile_without_a_warning_and_do_what_the_documents_say() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-crates");
    workspace(&root);
    cargo(&root, &["build", "--keep-going", "--workspace"]);
    let program = root
        .join("target/debug/behaviour")
        .with_extension(std::env::consts::EXE_EXTENSION);
    let output = Command::new(program).output().unwrap();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{message}");
    let packages = DOCUMENTED.map(|name| format!("--package=golden-{name}"));
    let packages = packages.iter().map(String::as_str);
    let arguments: Vec<&str> = ["test", "--doc"].into_iter().chain(packages).collect();
    let tested = cargo(&root, &arguments);
    assert_eq!(tested.matches("test result: ok.").count(), DOCUMENTED.len());
    assert!(!tested.contains(" 0 passed"), "{tested}");
}

/// Runs cargo in the workspace and returns what it prints; a warning is an error.
fn cargo(root: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .args(["--no-default-features", "--features", "client,mock"])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    let (out, message) = (&output.stdout, &output.stderr);
    let out = String::from_utf8_lossy(out).into_owned();
    let message = String::from_utf8_lossy(message);
    assert!(output.status.success(), "{out}{message}");
    out
}
